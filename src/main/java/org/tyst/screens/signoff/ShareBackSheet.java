package org.tyst.screens.signoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.LanguageChoice;
import org.tyst.cases.Person;
import org.tyst.reports.life.Step;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;

/** How one person was told of the recommendations, and their words about them; or why they were not told. */
final class ShareBackSheet {
    private static final int LINES = 4;

    private final Person person;
    private final Words words;
    private final Consumer<Step.SharedBack> keep;
    private final Sheet sheet;
    private final Radios<Step.How> how;
    private final Field howField;
    private final DateField day;
    private final Field dayField;
    private final WritingArea said = new WritingArea(LINES);
    private final CheckBox exact;
    private final WritingArea whyNot = new WritingArea(2);
    private final Field whyNotField;

    ShareBackSheet(
            Person person,
            Optional<Step.SharedBack> before,
            Words words,
            Consumer<Step.SharedBack> keep) {
        this.person = person;
        this.words = words;
        this.keep = keep;
        how = new Radios<>(List.of(Step.How.values()), it -> words.of("signoff.how", it));
        howField = new Field(words.text("signoff.howTold"), how);
        day = new DateField(words);
        dayField = new Field(words.text("signoff.day"), day);
        exact = new CheckBox(words.text("signoff.exact"));
        whyNotField =
                new Field(words.text("signoff.whyNot"), whyNot)
                        .hint(words.text("signoff.whyNotHint"));
        sheet = new Sheet(words, words.text("signoff.record", person.name()));
        before.ifPresent(this::fill);
    }

    private void fill(Step.SharedBack before) {
        how.choose(before.how());
        before.on().ifPresent(day::show);
        said.setText(before.words());
        exact.setSelected(before.exact());
        whyNot.setText(before.whyNot());
    }

    void openOver(Node page) {
        var done =
                new VBox(
                        dayField,
                        new Field(words.text("signoff.said"), said)
                                .hint(words.text("signoff.saidHint")),
                        Field.tick(exact));
        done.getStyleClass().add("gap-2");
        how.chosen()
                .subscribe(chosen -> {
                    show(done, chosen != null && chosen != Step.How.NOT_DONE);
                    show(whyNotField, chosen == Step.How.NOT_DONE);
                });
        sheet.add(howField, done, whyNotField)
                .primary(
                        Command.named(words.text("signoff.keepTold"), this::keep)
                                .icon(Feather.CHECK))
                .openOver(page);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void keep() {
        howField.error(how.chosen().get() == null ? words.text("signoff.chooseHow") : "");
        var chosen = how.chosen().get();
        if (chosen == null) howField.enter();
        else if (chosen == Step.How.NOT_DONE) keepWhyNot();
        else keepTold(chosen);
    }

    private void keepWhyNot() {
        var missing = whyNot.getText().isBlank();
        whyNotField.error(missing ? words.text("signoff.needsWhyNot") : "");
        if (missing) whyNotField.enter();
        else kept(told(Step.How.NOT_DONE, Optional.empty(), "", false, whyNot.getText().strip()));
    }

    private void keepTold(Step.How chosen) {
        var on = day.date().get().exact();
        dayField.error(on.isEmpty() ? words.text("signoff.needsDay") : "");
        if (on.isEmpty()) dayField.enter();
        else kept(told(chosen, on, said.getText().strip(), exact.isSelected(), ""));
    }

    private Step.SharedBack told(
            Step.How chosen,
            Optional<LocalDate> on,
            String theirWords,
            boolean isExact,
            String why) {
        return new Step.SharedBack(
                person.id(),
                person.name(),
                on,
                chosen,
                theirWords,
                isExact,
                person.language() == LanguageChoice.WELSH ? "cy-GB" : "",
                why);
    }

    private void kept(Step.SharedBack told) {
        sheet.close();
        keep.accept(told);
    }
}
