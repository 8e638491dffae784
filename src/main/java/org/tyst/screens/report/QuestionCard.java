package org.tyst.screens.report;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.Block;
import org.tyst.reports.Report;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Chip;
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
        state.getChildren().setAll(answered(now));
    }

    private Chip answered(Report report) {
        var numbers =
                report.answers().stream()
                        .filter(answer -> answer.question() == question)
                        .flatMap(answer -> report.block(answer.block()).stream())
                        .flatMap(block -> model.number(block).stream())
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
        var picker = new ComboBox<Block>();
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
        return report.blocks().filter(block -> model.number(block).isPresent()).toList();
    }

    private StringConverter<Block> asText() {
        return new StringConverter<>() {
            @Override
            public String toString(Block block) {
                return block == null
                        ? ""
                        : model.number(block).orElse(0) + ". " + begun(block.text());
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
