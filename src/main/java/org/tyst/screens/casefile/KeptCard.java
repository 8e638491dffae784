package org.tyst.screens.casefile;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Hold;
import org.tyst.cases.Retention;
import org.tyst.cases.RetentionClock;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** How long the record of a case is kept, what holds it, and the way to set a hold and to lift one. */
public final class KeptCard {
    private final Holding holding;
    private final Words words;
    private final Node page;

    /** @param page over which the questions open */
    public KeptCard(Holding holding, Words words, Node page) {
        this.holding = holding;
        this.words = words;
        this.page = page;
    }

    public Card of(CaseFile file, List<Hold> holds) {
        var kept =
                RetentionClock.shipped().of(file.theCase().organisation(), file.children(), holds);
        var set =
                Command.named(
                                words.text("keeping.setHold"),
                                () -> new HoldSheet(holding, words).openOver(page))
                        .icon(Feather.ANCHOR);
        var card = new Card(words.text("keeping.record")).act(set);
        if (kept instanceof Retention.Held) card.marks(Chip.of(words, Mark.HELD)).lit();
        return card.add(Texts.body(HoldWords.told(words, kept)))
                .addAll(holds.stream().map(this::hold).toList());
    }

    private Node hold(Hold hold) {
        return hold.stands() ? standing(hold) : lifted(hold);
    }

    private Node standing(Hold hold) {
        var kind = HoldWords.kind(words, hold.kind());
        var lift =
                Command.named(
                        words.text("keeping.lift", kind),
                        () -> new LiftSheet(holding, hold, words).openOver(page));
        return box(
                Texts.strong(HoldWords.since(words, hold)),
                Texts.quote(hold.why()),
                Buttons.row(Buttons.plain(lift)));
    }

    private Node lifted(Hold hold) {
        var box = box(Texts.muted(HoldWords.since(words, hold)), Texts.quote(hold.why()));
        hold.lifting()
                .map(lifting -> Texts.muted(HoldWords.lifted(words, lifting)))
                .ifPresent(box.getChildren()::add);
        return box;
    }

    private static VBox box(Node... nodes) {
        var box = new VBox(nodes);
        box.getStyleClass().add("gap-1");
        return box;
    }
}
