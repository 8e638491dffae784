package org.tyst.screens.casefile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tyst.basics.Text;
import org.tyst.cases.DirectedReport;
import org.tyst.cases.Person;
import org.tyst.reports.About;
import org.tyst.reports.Drafting;
import org.tyst.reports.Offer;
import org.tyst.reports.Offers;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.reports.Template;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** Choosing what kind of document to begin, in which language, and to whom or about which earlier one. */
public final class NewReport {

    private static final ZoneId COURT_TIME = ZoneId.of("Europe/London");

    private final CaseContents contents;
    private final CaseTools tools;
    private final Consumer<Report> begun;
    private final Consumer<String> noteNotSent;
    private final Optional<ReportId> about;

    NewReport(
            CaseContents contents,
            CaseTools tools,
            Consumer<Report> begun,
            Consumer<String> noteNotSent) {
        this(contents, tools, begun, noteNotSent, Optional.empty());
    }

    private NewReport(
            CaseContents contents,
            CaseTools tools,
            Consumer<Report> begun,
            Consumer<String> noteNotSent,
            Optional<ReportId> about) {
        this.contents = contents;
        this.tools = tools;
        this.begun = begun;
        this.noteNotSent = noteNotSent;
        this.about = about;
    }

    /** The same with what can be about that document alone; with all, where there is nothing such. */
    NewReport about(ReportId filed) {
        var narrowed = new NewReport(contents, tools, begun, noteNotSent, Optional.of(filed));
        return narrowed.choices().isEmpty() ? this : narrowed;
    }

    /** What this case's organisation writes; what the court has ordered comes first, then what the case calls for. */
    public List<Choice> choices() {
        var theCase = contents.file().theCase();
        return new Offers(tools.templates())
                .of(theCase, contents.reports()).stream()
                        .flatMap(offered ->
                                offered.template().languages().stream()
                                        .map(language -> new Choice(offered, language)))
                        .filter(choice -> about.isEmpty() || !earlier(choice).isEmpty())
                        .toList();
    }

    List<Choice> choices(Language language) {
        return choices().stream().filter(choice -> choice.language() == language).toList();
    }

    List<Language> languages() {
        return Arrays.stream(Language.values()).filter(one -> !choices(one).isEmpty()).toList();
    }

    /** The language of the screen, until somebody says otherwise. */
    Language usual() {
        var screens = tools.words().language();
        return languages().contains(screens) ? screens : languages().getFirst();
    }

    /** Those to whom such a letter may be written. */
    List<Person> people(Choice choice) {
        return choice.template().to().stream()
                .flatMap(to ->
                        switch (to) {
                            case CHILD -> contents.file().children().stream();
                            case PARTY -> contents.file().parties().stream();
                            case COURT, AGENCY -> Stream.<Person>empty();
                        })
                .toList();
    }

    /** The documents on this laptop that such a one can be about, the latest first. */
    List<Report> earlier(Choice choice) {
        return contents.reports().stream()
                .filter(Report::isFiled)
                .filter(report -> about.stream().allMatch(report.id()::equals))
                .filter(report ->
                        choice.template().earlier().stream()
                                .anyMatch(types -> types.contains(report.type())))
                .sorted(Comparator.comparing(Report::startedAt).reversed())
                .toList();
    }

    String named(Report filed) {
        return filed.finishedAt()
                .map(at -> tools.words().date(LocalDate.ofInstant(at, COURT_TIME)))
                .map(day -> tools.words().text("case.reportFiled", filed.title(), day))
                .orElse(filed.title());
    }

    public void begin(Choice choice) {
        begin(choice, Optional.empty(), Optional.empty());
    }

    void begin(Choice choice, Optional<Person> to, Optional<Report> earlier) {
        var drafting = new Drafting(tools.ids(), tools.clock());
        begun.accept(
                drafting.begin(
                        tools.templates().choose(choice.template()),
                        choice.language(),
                        contents.file(),
                        tools.author(),
                        new About(choice.ordered(), to, earlier)));
    }

    /** A letter that would do harm is not begun, and the case's history says why. */
    void doNotSend(Choice choice, Person to, String why) {
        noteNotSent.accept(
                tools.words()
                        .text(
                                "case.notSentBecause",
                                choice.template().title().in(tools.words().language()),
                                to.name(),
                                Text.kept(why.strip())));
    }

    /** A template in one language. It is named in the language the document will be written in. */
    public record Choice(Offers.Offered offered, Language language) {

        public Template template() {
            return offered.template();
        }

        Offer.Place place() {
            return offered.place();
        }

        Optional<DirectedReport> ordered() {
            return offered.ordered();
        }

        public String name(Words words) {
            var name =
                    words.text(
                            "case.reportIn",
                            template().title().in(language),
                            words.of("case.in", language));
            return ordered().isPresent() ? words.text("case.reportOrdered", name) : name;
        }

        /** Why it is offered, in the reader's language; blank where nothing is known. */
        String why(Words words) {
            return ordered()
                    .map(order -> ordered(order, words))
                    .or(() -> offered.because().map(because -> because.in(words.language())))
                    .orElse("");
        }

        private static String ordered(DirectedReport order, Words words) {
            var on =
                    order.orderedOn()
                            .map(day -> words.text("case.orderedOn", words.date(day)))
                            .orElse(words.text("case.orderedOnNotGiven"));
            return order.dueOn()
                    .map(day -> words.text("case.orderedToFile", on, words.date(day)))
                    .orElse(on);
        }
    }
}
