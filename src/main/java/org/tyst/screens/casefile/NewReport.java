package org.tyst.screens.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tyst.cases.DirectedReport;
import org.tyst.reports.Drafting;
import org.tyst.reports.Report;
import org.tyst.reports.Template;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** Choosing what kind of report to begin, and in which language. */
public final class NewReport {

    private final CaseContents contents;
    private final CaseTools tools;
    private final Consumer<Report> begun;

    NewReport(CaseContents contents, CaseTools tools, Consumer<Report> begun) {
        this.contents = contents;
        this.tools = tools;
        this.begun = begun;
    }

    /** The kinds of report this case's organisation writes; what the court has ordered comes first. */
    public List<Choice> choices() {
        var organisation = contents.file().theCase().organisation();
        return tools.templates().of(organisation).stream()
                .flatMap(template ->
                        template.languages().stream().map(language -> choice(template, language)))
                .sorted((one, other) -> Boolean.compare(other.ordered(), one.ordered()))
                .toList();
    }

    public void begin(Choice choice) {
        var drafting = new Drafting(tools.ids(), tools.clock());
        begun.accept(
                drafting.begin(
                        tools.templates().choose(choice.template()),
                        choice.language(),
                        contents.file(),
                        tools.author(),
                        ordered(choice.template())));
    }

    private Choice choice(Template template, Language language) {
        return new Choice(template, language, ordered(template).isPresent());
    }

    private Optional<DirectedReport> ordered(Template template) {
        return contents.file().theCase().directedReports().stream()
                .filter(report -> report.reportType().equals(template.type()))
                .findFirst();
    }

    /** A template in one language. It is named in the language the report will be written in. */
    public record Choice(Template template, Language language, boolean ordered) {

        public String name(Words words) {
            var name =
                    words.text(
                            "case.reportIn",
                            template.title().in(language),
                            words.of("case.in", language));
            return ordered ? words.text("case.reportOrdered", name) : name;
        }
    }
}
