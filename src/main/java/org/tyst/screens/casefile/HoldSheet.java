package org.tyst.screens.casefile;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.HoldKind;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;

/** For what a case is held, from which day, and why. */
final class HoldSheet {
    private static final int LINES = 3;

    private final Holding holding;
    private final Words words;
    private final Radios<HoldKind> kinds;
    private final DateField day;
    private final WritingArea typed = new WritingArea(LINES);
    private final Field kind;
    private final Field since;
    private final Field why;
    private final Sheet sheet;

    HoldSheet(Holding holding, Words words) {
        this.holding = holding;
        this.words = words;
        this.kinds = new Radios<>(holding.kinds(), one -> HoldWords.kind(words, one));
        this.day = new DateField(words).show(holding.today());
        this.kind = new Field(words.text("keeping.holdFor"), kinds);
        this.since = new Field(words.text("keeping.holdSince"), day);
        this.why =
                new Field(words.text("keeping.holdWhy"), typed)
                        .hint(words.text("keeping.holdWhyHint"));
        this.sheet = new Sheet(words, words.text("keeping.setHold"));
    }

    void openOver(Node page) {
        sheet.add(Texts.body(words.text("keeping.holdMeans")), kind, since, why)
                .primary(
                        Command.named(words.text("keeping.setHoldNow"), this::set)
                                .icon(Feather.ANCHOR))
                .openOver(page);
    }

    private void set() {
        var chosen = Optional.ofNullable(kinds.chosen().get());
        kind.error(chosen.isPresent() ? "" : words.text("keeping.holdNeedsKind"));
        since.error(holding.wrongWithDay(day.date().get()));
        why.error(holding.wrongWithReason(typed.getText()));
        firstWrong().ifPresentOrElse(Field::enter, () -> chosen.ifPresent(this::set));
    }

    private void set(HoldKind chosen) {
        sheet.close();
        holding.set(chosen, day.date().get().exact().orElseThrow(), typed.getText());
    }

    private Optional<Field> firstWrong() {
        return List.of(kind, since, why).stream().filter(Field::isWrong).findFirst();
    }
}
