package org.tyst.screens.report;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.Limit;
import org.tyst.reports.Section;
import org.tyst.screens.parts.SteadyLabel;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** How long the section and the whole report are, against what the template wants; said in words where it grows too long. */
final class Lengthwise extends VBox {
    private final Measure measure;
    private final Words words;
    private final Label line = new SteadyLabel("small", "muted");
    private final Label tooLong = Texts.withIcon(Feather.ALERT_TRIANGLE, "", "warn-words", "small");

    Lengthwise(Measure measure, Words words) {
        this.measure = measure;
        this.words = words;
        getStyleClass().add("gap-half");
        getChildren().setAll(line, tooLong);
        tooLong.visibleProperty().bind(tooLong.textProperty().isNotEmpty());
        tooLong.managedProperty().bind(tooLong.visibleProperty());
    }

    void show(Section section) {
        var length = measure.of(section);
        var exact = measure.isExact() ? "editor.lengthExact" : "editor.length";
        line.setText(words.text(exact, length.words(), length.allWords(), length.sides()));
        tooLong.setText(
                Stream.of(
                                warning("section", length.sectionReached(), length.section()),
                                warning("sides", length.sidesReached(), length.report()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")));
    }

    private Optional<String> warning(String what, Limit.Reached reached, Limit limit) {
        return switch (reached) {
            case NOT_YET -> Optional.empty();
            case AIM -> limit.aim().map(most -> words.text("editor." + what + ".AIM", most));
            case MOST -> limit.most().map(most -> words.text("editor." + what + ".MOST", most));
        };
    }
}
