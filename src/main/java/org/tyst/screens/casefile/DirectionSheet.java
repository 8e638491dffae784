package org.tyst.screens.casefile;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;

/** Which report the court has ordered, by when, and what it asks. */
final class DirectionSheet {

    private static final int LINES = 4;

    private final NewDirection direction;
    private final Words words;
    private final Radios<String> types;
    private final DateField ordered;
    private final DateField due;
    private final WritingArea questions = new WritingArea(LINES);
    private final Field type;
    private final Field orderedOn;
    private final Field dueOn;
    private final Sheet sheet;

    DirectionSheet(NewDirection direction, Words words) {
        this.direction = direction;
        this.words = words;
        this.types = new Radios<>(direction.types(), new CaseWords(words)::reportType);
        this.ordered = new DateField(words);
        this.due = new DateField(words);
        this.type = new Field(words.text("case.whichOrdered"), types);
        this.orderedOn = new Field(words.text("case.dateOfOrder"), ordered).optional(words);
        this.dueOn = new Field(words.text("case.fileBy"), due).optional(words);
        this.sheet = new Sheet(words, words.text("case.addOrdered"));
    }

    void openOver(Node node) {
        var asked =
                new Field(words.text("case.courtsQuestions"), questions)
                        .hint(words.text("case.questionsHint"))
                        .optional(words);
        sheet.add(type, orderedOn, dueOn.hint(words.text("case.fileByHint")), asked)
                .primary(Command.named(words.text("case.saveOrdered"), this::save))
                .openOver(node);
    }

    private void save() {
        var chosen = Optional.ofNullable(types.chosen().get());
        type.error(chosen.isPresent() ? "" : words.text("case.chooseReport"));
        orderedOn.error(direction.wrongWithDate(ordered.date().get()));
        dueOn.error(direction.wrongWithDate(due.date().get()));
        firstWrong().ifPresentOrElse(Field::enter, () -> chosen.ifPresent(this::save));
    }

    private void save(String chosen) {
        sheet.close();
        direction.save(
                chosen,
                ordered.date().get().exact(),
                due.date().get().exact(),
                questions.getText());
    }

    private Optional<Field> firstWrong() {
        return List.of(type, orderedOn, dueOn).stream().filter(Field::isWrong).findFirst();
    }
}
