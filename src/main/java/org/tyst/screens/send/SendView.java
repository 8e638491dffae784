package org.tyst.screens.send;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.basics.SaveOutcome;
import org.tyst.dispatch.FilingOutcome;
import org.tyst.reports.Problem;
import org.tyst.reports.Report;
import org.tyst.reports.ReportStatus;
import org.tyst.screens.Leaving;
import org.tyst.screens.family.SafetyBanner;
import org.tyst.screens.family.SafetyLines;
import org.tyst.screens.outgoing.TakingOut;
import org.tyst.screens.outgoing.TakingOutRow;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Section;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.report.ProblemTexts;
import org.tyst.words.Words;

/** The Send page, in three steps that each show on the same page: settle, make and check, file. */
public final class SendView extends StackPane implements Acts, Leaving {
    private final SendViewModel model;
    private final TakingOut out;
    private final Words words;
    private final VBox body = new VBox();
    private final ReadOnlyBooleanWrapper mayFile = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayMake = new ReadOnlyBooleanWrapper();
    private final StringProperty whyNotMade = new SimpleStringProperty("");
    private Page page;

    public SendView(SendViewModel model, TakingOut out, Words words) {
        this.model = model;
        this.out = out;
        this.words = words;
        body.getStyleClass().add("gap-3");
        page = frame(make());
        model.opened().subscribe(this::show);
        model.problems().subscribe(this::show);
        model.copies().subscribe(this::show);
        model.outcome().subscribe(this::show);
        model.whose().answered().subscribe(() -> mayMake.set(model.mayMake()));
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    @Override
    public void left() {
        model.left();
    }

    private Page frame(Command primary) {
        return new Page(words.text("send.title"))
                .describe(words.text("send.intro"))
                .add(body)
                .primary(primary);
    }

    private void show() {
        mayFile.set(model.mayFile());
        mayMake.set(model.mayMake());
        whyNotMade.set(whyNotMade());
        var report = model.opened().get().map(now -> now.report());
        page = frame(model.copies().isEmpty() ? make() : file());
        if (!model.copies().isEmpty()) page.secondary(chooseAgain());
        if (report.filter(it -> it.status() == ReportStatus.FINAL).isPresent())
            page.secondary(toSignOff());
        if (report.filter(Report::isFiled).isPresent()) page = withoutActs();
        body.getChildren().setAll(report.isPresent() ? parts(report) : opening());
        getChildren().setAll(page);
    }

    private String whyNotMade() {
        return model.problems().isEmpty() && model.isSigned()
                ? words.text("send.chooseFirst")
                : words.text("send.settleFirst");
    }

    private Page withoutActs() {
        return new Page(words.text("send.title")).add(body);
    }

    private List<Node> opening() {
        return List.of(Meanwhile.reading(words.text("common.opening")));
    }

    private List<Node> parts(Optional<Report> report) {
        var parts = new ArrayList<Node>();
        report.ifPresent(it -> parts.add(Texts.section(it.title())));
        model.outcome().get().ifPresent(outcome -> parts.add(result(outcome)));
        model.opened()
                .get()
                .map(basis -> new SafetyLines(basis.material().file(), words).all())
                .filter(rules -> !rules.isEmpty())
                .ifPresent(rules -> parts.add(SafetyBanner.of(rules, words)));
        if (!model.problems().isEmpty()) parts.add(problems());
        if (report.filter(Report::isFiled).isEmpty()) {
            if (!model.isSigned())
                parts.add(Banner.warn(words.text("send.signFirst")).act(toSignOff()));
            else if (model.copies().isEmpty() && model.problems().isEmpty()) parts.addAll(ready());
            var stopped =
                    model.copies().stream().filter(copy -> copy.copy().check().stops()).count();
            if (stopped > 0) parts.add(Banner.problem(words.text("send.stoppedCopies", stopped)));
            for (var copy : model.copies())
                parts.add(new CopyCard(copy, words, () -> mayFile.set(model.mayFile())));
        }
        return parts;
    }

    private List<Node> ready() {
        return List.of(
                Banner.info(words.text("send.ready")),
                new ReadersCard(model.whose(), words).card());
    }

    private Node problems() {
        var card = new Card();
        model.problems().forEach(problem -> card.add(problem(problem)));
        return new Section(words.text("send.problems", model.problems().size()), card);
    }

    private Node problem(Problem problem) {
        var what = ProblemTexts.of(problem, words);
        var go =
                Buttons.quiet(
                        Command.named(words.text("send.goThere"), () -> model.goTo(problem))
                                .icon(Feather.ARROW_RIGHT));
        go.setAccessibleText(words.text("send.goTo", what));
        var text = Texts.label(what, "full-measure");
        HBox.setHgrow(text, Priority.ALWAYS);
        return Buttons.row(text, go);
    }

    private Node result(FilingOutcome outcome) {
        return switch (outcome) {
            case FilingOutcome.Filed filed -> receipt(filed);
            case FilingOutcome.NotReady _ -> Banner.warn(words.text("send.notReady"));
            case FilingOutcome.NotFinal _ -> Banner.warn(words.text("send.notFinal"));
            case FilingOutcome.OneLanguageOnly one ->
                    Banner.warn(words.of("send.lacksLanguage", one.lacking()));
            case FilingOutcome.Stopped stopped ->
                    Banner.problem(words.text("send.stopped", stopped.recipient().name()));
            case FilingOutcome.GateUnanswered gate ->
                    Banner.warn(words.text("send.gate", gate.recipient().name()));
            case FilingOutcome.Outdated it -> Banner.warn(words.of("send.outdated", it.what()));
            case FilingOutcome.NotKept kept -> Banner.problem(why(kept.outcome()));
        };
    }

    private Node receipt(FilingOutcome.Filed filed) {
        var section = new Section(words.text("send.filed"), Banner.good(words.text("send.frozen")));
        for (var copy : filed.copies())
            section.add(
                    new Card(copy.recipient().name())
                            .add(
                                    new KeyValues()
                                            .add(words.text("send.file"), copy.fileName())
                                            .add(
                                                    words.text("send.pages"),
                                                    String.valueOf(copy.pages()))
                                            .add(words.text("send.sha"), copy.sha256()),
                                    new TakingOutRow(
                                            out, out.filed(copy), copy.recipient().name(), words)));
        return section;
    }

    private Command make() {
        return Command.named(words.text("send.make"), model::makeCopies)
                .icon(Feather.COPY)
                .enabledWhen(mayMake, whyNotMade)
                .runningWhile(model.working());
    }

    private Command file() {
        return Command.named(words.text("send.fileNow"), this::confirm)
                .icon(Feather.SEND)
                .enabledWhen(mayFile, words.text("send.answerFirst"))
                .runningWhile(model.working());
    }

    private Command chooseAgain() {
        return Command.named(words.text("send.chooseAgain"), model::chooseAgain)
                .icon(Feather.USERS);
    }

    private Command toSignOff() {
        return Command.named(words.text("send.toSignOff"), model::toSignOff)
                .icon(Feather.CORNER_UP_LEFT);
    }

    private void confirm() {
        var sheet = new Sheet(words, words.text("send.confirmTitle"));
        var file =
                Command.named(
                        words.text("send.confirmDo"),
                        () -> {
                            sheet.close();
                            model.file();
                        });
        sheet.add(Texts.body(words.text("send.confirmText"))).primary(file).openOver(this);
    }

    private String why(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.NotSaved not -> words.of("common.notSaved", not.why());
            case SaveOutcome.Stale _, SaveOutcome.Saved _ -> words.text("send.outdated.REPORT");
        };
    }
}
