package org.tyst.screens.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tyst.basics.Text;
import org.tyst.cases.ChildrensCase;
import org.tyst.cases.DirectedReport;
import org.tyst.reports.Template;
import org.tyst.screens.parts.TypedDate;

/**
 * Writing down a report that the court has ordered, from the order itself: the court's file does not tell it, and the filing
 * date and the questions stand nowhere else.
 */
public final class NewDirection {

    private final CaseContents contents;
    private final CaseTools tools;
    private final Consumer<ChildrensCase> keep;

    NewDirection(CaseContents contents, CaseTools tools, Consumer<ChildrensCase> keep) {
        this.contents = contents;
        this.tools = tools;
        this.keep = keep;
    }

    /** The kinds of report that the case's organisation writes. */
    public List<String> types() {
        return tools.templates().of(contents.file().theCase().organisation()).stream()
                .map(Template::type)
                .distinct()
                .toList();
    }

    /** An order may set no date; a date that was typed must be a whole one. */
    public String wrongWithDate(TypedDate typed) {
        return switch (typed) {
            case TypedDate.Nothing nothing -> "";
            case TypedDate.Exactly exactly -> "";
            case TypedDate.InMonth month -> wholeDate();
            case TypedDate.InYear year -> wholeDate();
            case TypedDate.NotUnderstood not -> wholeDate();
        };
    }

    /** The questions stand one a line, word for word. */
    public void save(
            String type, Optional<LocalDate> ordered, Optional<LocalDate> due, String questions) {
        keep.accept(with(new DirectedReport(type, ordered, due, lines(questions))));
    }

    private ChildrensCase with(DirectedReport report) {
        var old = contents.file().theCase();
        var all = Stream.concat(old.directedReports().stream(), Stream.of(report)).toList();
        return new ChildrensCase(
                old.id(),
                old.courtNumber(),
                old.courtReference(),
                old.court(),
                old.lawType(),
                old.procedure(),
                old.organisation(),
                old.appliedOn(),
                old.ordersAppliedFor(),
                all);
    }

    private static List<String> lines(String questions) {
        return Text.kept(questions)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String wholeDate() {
        return tools.words().text("case.wholeDate");
    }
}
