package org.tyst.screens.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tyst.cases.Person;
import org.tyst.reports.Bilingual;
import org.tyst.reports.Report;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Sheet;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** Which document, in which language; then only what that document still needs to know before it can begin. */
final class NewReportSheet {

    private final NewReport report;
    private final Words words;
    private final Radios<Language> languages;
    private final OfferedList offered;
    private final Field which;
    private final VBox more = new VBox();
    private final Sheet sheet;
    private Optional<NewReport.Choice> chosen = Optional.empty();
    private Optional<Chooser<Person>> to = Optional.empty();
    private Optional<Chooser<Report>> earlier = Optional.empty();
    private Optional<RiskQuestion> risk = Optional.empty();

    NewReportSheet(NewReport report, Words words) {
        this.report = report;
        this.words = words;
        this.languages =
                new Radios<>(report.languages(), one -> words.of("case.language", one))
                        .choose(report.usual());
        this.offered = new OfferedList(words, more, this::choose);
        this.which = new Field(words.text("case.whichReport"), offered);
        this.sheet = new Sheet(words, words.text("case.newReport")).wide();
        more.getStyleClass().add("gap-2");
        languages.chosen().subscribe(this::show);
        show();
    }

    void openOver(Node over) {
        sheet.add(new Field(words.text("case.reportLanguage"), languages), which)
                .primary(Command.named(words.text("case.beginReport"), this::begin))
                .openOver(over);
    }

    private void show() {
        forget();
        offered.show(
                report.choices(
                        Objects.requireNonNullElse(languages.chosen().get(), report.usual())));
    }

    private void forget() {
        chosen = Optional.empty();
        to = Optional.empty();
        earlier = Optional.empty();
        risk = Optional.empty();
        more.getChildren().clear();
    }

    private void choose(NewReport.Choice choice) {
        forget();
        chosen = Optional.of(choice);
        which.error("");
        if (choice.template().isToOnePerson()) askTo(choice);
        if (choice.template().earlier().isPresent()) askEarlier(choice);
        choice.template().risk().ifPresent(this::askRisk);
    }

    private void askTo(NewReport.Choice choice) {
        var asked = new Chooser<>("case.letterTo", report.people(choice), Person::name);
        to = Optional.of(asked);
        more.getChildren().add(asked.field);
    }

    private void askEarlier(NewReport.Choice choice) {
        var filed = report.earlier(choice);
        if (filed.isEmpty()) {
            more.getChildren().add(Banner.info(words.text("case.noEarlier")));
            return;
        }
        var asked = new Chooser<>("case.aboutWhich", filed, report::named);
        earlier = Optional.of(asked);
        more.getChildren().add(asked.field);
    }

    private void askRisk(Bilingual question) {
        var asked = new RiskQuestion(question.in(words.language()), words);
        risk = Optional.of(asked);
        more.getChildren().add(asked);
    }

    private void begin() {
        which.error(chosen.isPresent() ? "" : words.text("case.chooseReport"));
        to.ifPresent(Chooser::check);
        earlier.ifPresent(Chooser::check);
        risk.ifPresent(RiskQuestion::check);
        wrong().findFirst().ifPresentOrElse(Field::enter, () -> chosen.ifPresent(this::begin));
    }

    private void begin(NewReport.Choice choice) {
        sheet.close();
        var person = to.flatMap(Chooser::chosen);
        if (risk.filter(RiskQuestion::isRisky).isPresent())
            person.ifPresent(who -> report.doNotSend(choice, who, risk.orElseThrow().why()));
        else report.begin(choice, person, earlier.flatMap(Chooser::chosen));
    }

    private Stream<Field> wrong() {
        return Stream.of(
                        Stream.of(which),
                        to.stream().map(one -> one.field),
                        earlier.stream().map(one -> one.field),
                        risk.stream().flatMap(asked -> asked.fields().stream()))
                .flatMap(fields -> fields)
                .filter(Field::isWrong);
    }

    /** One of a few, without which it cannot begin. The only one is chosen already. */
    private final class Chooser<T> {
        private final Radios<T> radios;
        private final Field field;

        Chooser(String key, List<T> all, Function<T, String> name) {
            radios = new Radios<>(all, name);
            if (all.size() == 1) radios.choose(all.getFirst());
            field = new Field(words.text(key), radios);
        }

        void check() {
            field.error(chosen().isPresent() ? "" : words.text("case.chooseOne"));
        }

        Optional<T> chosen() {
            return Optional.ofNullable(radios.chosen().get());
        }
    }
}
