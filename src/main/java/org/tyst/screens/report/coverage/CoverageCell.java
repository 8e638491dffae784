package org.tyst.screens.report.coverage;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.Coverage;
import org.tyst.reports.Evidence;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WrappedCell;
import org.tyst.words.Words;

/** A line: where it stands, what it says, and why it is here. */
final class CoverageCell extends WrappedCell<CoverageLine> {
    private final Words words;

    CoverageCell(Words words) {
        this.words = words;
    }

    @Override
    protected Node drawn(CoverageLine line) {
        var box = new VBox(Texts.small(head(line)), Texts.body(text(line)));
        if (line instanceof CoverageLine.Lit it)
            box.getChildren()
                    .add(
                            Texts.withIcon(
                                    Feather.ALERT_TRIANGLE,
                                    words.of("coverage.why", it.lit().why()),
                                    "warn-words",
                                    "small"));
        box.getStyleClass().add("gap-half");
        return box;
    }

    @Override
    protected String said(CoverageLine line) {
        return head(line) + ". " + text(line);
    }

    private String head(CoverageLine line) {
        return switch (line) {
            case CoverageLine.Lit it -> where(it.section(), it.number());
            case CoverageLine.Told it -> joined(where(it.section(), it.number()), whose(it.told()));
            case CoverageLine.OnRecord it -> what(it.evidence());
        };
    }

    private String where(String section, String number) {
        return number.isEmpty() ? section : words.text("coverage.where", section, number);
    }

    private String whose(Coverage.Told told) {
        return switch (told) {
            case Coverage.Told.Opinion it -> words.text("coverage.opinionOf", it.owner());
            case Coverage.Told.Narrative _ -> words.text("coverage.narrative");
        };
    }

    private String what(Evidence evidence) {
        var standing =
                evidence.standing().map(it -> words.text("terms.Standing." + it.name())).orElse("");
        return joined(words.of("editor.evidence", evidence.kind()), evidence.who(), standing);
    }

    private static String text(CoverageLine line) {
        return switch (line) {
            case CoverageLine.Lit it -> it.text();
            case CoverageLine.Told it -> it.told().sentence().text();
            case CoverageLine.OnRecord it -> it.evidence().text();
        };
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(it -> !it.isBlank()).collect(Collectors.joining(" · "));
    }
}
