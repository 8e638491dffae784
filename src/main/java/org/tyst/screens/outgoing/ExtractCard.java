package org.tyst.screens.outgoing;

import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.dispatch.CheckResult;
import org.tyst.dispatch.Extract;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Tone;
import org.tyst.words.Words;

/** What was made, and what the reading back found in it. */
public final class ExtractCard {
    private ExtractCard() {}

    /**
     * The whole card.
     *
     * @param facts of this kind of extract alone, below what is said of every one
     */
    public static Card of(Extract extract, Words words, List<KeyValues.Row> facts) {
        var check = extract.check();
        var all =
                new KeyValues()
                        .add(words.text("send.variant"), extract.view().marks().variant())
                        .add(words.text("send.file"), extract.fileName())
                        .add(words.text("send.pages"), String.valueOf(extract.printed().pages()))
                        .add(
                                words.text("send.readBack"),
                                words.text("send.looked", check.looked(), check.values()));
        facts.forEach(fact -> all.add(fact.name(), fact.value()));
        var card = new Card(extract.view().recipient().name()).add(all);
        if (check.stops()) card.lit();
        return card.addAll(findings(check, words));
    }

    /** What reads the same is said once: a mother's address is her children's as well. */
    public static List<Node> findings(CheckResult check, Words words) {
        var texts = new FindingTexts(words);
        var all =
                check.findings().stream()
                        .map(finding -> new Told(texts.of(finding), finding.stops()))
                        .distinct()
                        .map(Told::banner)
                        .toList();
        return all.isEmpty()
                ? List.of(new Chip(words.text("send.clean"), Tone.GOOD, Feather.CHECK_CIRCLE))
                : all;
    }

    private record Told(String text, boolean stops) {
        Node banner() {
            return stops ? Banner.problem(text) : Banner.warn(text);
        }
    }
}
