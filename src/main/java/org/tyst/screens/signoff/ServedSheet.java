package org.tyst.screens.signoff;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.dispatch.FiledCopy;
import org.tyst.reports.life.Step;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** How one copy reached the one it is for. */
final class ServedSheet {
    private final FiledCopy copy;
    private final Words words;
    private final Consumer<Step.Served> keep;
    private final DateField day;
    private final Field dayField;
    private final Radios<Step.Way> way;
    private final Field wayField;
    private final TextField receipt = new WritingLine();
    private final Sheet sheet;

    ServedSheet(FiledCopy copy, Words words, Consumer<Step.Served> keep) {
        this.copy = copy;
        this.words = words;
        this.keep = keep;
        day = new DateField(words);
        dayField = new Field(words.text("signoff.servedDay"), day);
        way = new Radios<>(List.of(Step.Way.values()), it -> words.of("signoff.way", it));
        wayField = new Field(words.text("signoff.servedHow"), way);
        sheet = new Sheet(words, words.text("signoff.recordService", copy.recipient().name()));
    }

    void openOver(Node page) {
        sheet.add(
                        dayField,
                        wayField,
                        new Field(words.text("signoff.reference"), receipt).optional(words))
                .primary(
                        Command.named(words.text("signoff.keepService"), this::keep)
                                .icon(Feather.CHECK))
                .openOver(page);
    }

    private void keep() {
        var on = day.date().get().exact();
        var chosen = way.chosen().get();
        dayField.error(on.isEmpty() ? words.text("signoff.needsDay") : "");
        wayField.error(chosen == null ? words.text("signoff.chooseHow") : "");
        if (on.isEmpty()) dayField.enter();
        else if (chosen == null) wayField.enter();
        else {
            sheet.close();
            keep.accept(
                    new Step.Served(
                            copy.id().value(),
                            copy.recipient().name(),
                            on.get(),
                            chosen,
                            receipt.getText()));
        }
    }
}
