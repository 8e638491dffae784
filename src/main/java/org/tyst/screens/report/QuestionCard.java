package org.tyst.screens.report;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.Block;
import org.tyst.reports.Report;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Tone;
import org.tyst.words.Words;

/** One question of the court, word for word, and the paragraphs that answer it. */
final class QuestionCard extends VBox {
    private static final int SHOWN = 80;

    private final int question;
    private final ReportDeskViewModel model;
    private final Words words;
    private final FlowPane state = Buttons.flow();
    private final ComboBox<Block> picker = new ComboBox<>();

    QuestionCard(int question, Report report, ReportDeskViewModel model, Words words) {
        this.question = question;
        this.model = model;
        this.words = words;
        getStyleClass().addAll("card-box", "gap-1");
        getChildren()
                .setAll(
                        Texts.strong(words.text("report.question", question)),
                        Texts.quote(report.questions().get(question - 1)),
                        state,
                        new Field(words.text("report.answeredBy"), picker(report)));
        refresh(report);
    }

    /** Whether it is answered now, without touching the list that is being chosen from. */
    void refresh(Report now) {
        var answers = answers(now);
        state.getChildren().setAll(answered(answers));
        if (model.mayWrite())
            answers.stream().map(this::takingBack).forEach(state.getChildren()::add);
    }

    private List<Block> answers(Report report) {
        return report.answers().stream()
                .filter(answer -> answer.question() == question)
                .flatMap(answer -> report.block(answer.block()).stream())
                .filter(block -> model.manuscript().number(block).isPresent())
                .toList();
    }

    private Node takingBack(Block block) {
        var number = model.manuscript().number(block).orElseThrow();
        return Buttons.quiet(
                Command.named(
                                words.text("report.unanswer", number),
                                () -> {
                                    picker.setValue(null);
                                    model.unanswer(question, block.id());
                                })
                        .icon(Feather.X));
    }

    private Chip answered(List<Block> answers) {
        var numbers =
                answers.stream()
                        .flatMap(block -> model.manuscript().number(block).stream())
                        .map(String::valueOf)
                        .toList();
        return numbers.isEmpty()
                ? new Chip(words.text("report.notAnswered"), Tone.WARN, Feather.HELP_CIRCLE)
                : new Chip(
                        words.text("report.answeredIn", String.join(", ", numbers)),
                        Tone.GOOD,
                        Feather.CHECK);
    }

    private ComboBox<Block> picker(Report report) {
        picker.getItems().setAll(numbered(report));
        picker.setConverter(asText());
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setDisable(!model.mayWrite());
        picker.setOnAction(_ -> {
            if (picker.getValue() != null) model.answer(question, picker.getValue().id());
        });
        return picker;
    }

    private List<Block> numbered(Report report) {
        return report.blocks()
                .filter(block -> model.manuscript().number(block).isPresent())
                .toList();
    }

    private StringConverter<Block> asText() {
        return new StringConverter<>() {
            @Override
            public String toString(Block block) {
                return block == null
                        ? ""
                        : model.manuscript().number(block).orElse(0) + ". " + begun(block.text());
            }

            @Override
            public Block fromString(String text) {
                throw new IllegalStateException("Nobody types into this list");
            }
        };
    }

    private static String begun(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
