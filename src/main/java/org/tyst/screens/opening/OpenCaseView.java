package org.tyst.screens.opening;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.Leaving;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.ErrorSummary;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.screens.parts.WritingLine;
import org.tyst.sync.AccessAnswer;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** Which case, why, and who has agreed; and what happens then, said before it does. */
public final class OpenCaseView extends BorderPane implements Acts, Leaving {
    private static final int LINES = 3;

    private final OpenCaseViewModel model;
    private final Words words;
    private final Days days;
    private final TextField typedNumber = new WritingLine();
    private final WritingArea typedReason = new WritingArea(LINES);
    private final TextField typedName = new WritingLine();
    private final Radios<String> sorts;
    private final Radios<Boolean> agreed;
    private final Field number;
    private final Field sort;
    private final Field reason;
    private final Field agreement;
    private final Field name;
    private final ErrorSummary wrong;
    private Page page;

    public OpenCaseView(OpenCaseViewModel model, Words words, Days days) {
        this.model = model;
        this.words = words;
        this.days = days;
        this.wrong = new ErrorSummary(words);
        var least = model.policy().reasonAtLeast();
        sorts = new Radios<>(model.policy().categories(), one -> words.text("opening.sort." + one));
        agreed = new Radios<>(List.of(true, false), yes -> words.text("opening.agreed." + yes));
        number =
                new Field(words.text("opening.number"), typedNumber)
                        .hint(words.text("opening.numberHint"));
        sort = new Field(words.text("opening.sort"), sorts);
        reason =
                new Field(words.text("opening.reason"), typedReason)
                        .hint(words.text("opening.reasonHint", least));
        agreement = new Field(words.text("opening.agreed"), agreed);
        name = new Field(words.text("opening.name"), typedName);
        page = asking();
        typedNumber.textProperty().bindBidirectional(model.number());
        typedReason.textProperty().bindBidirectional(model.reason());
        typedName.textProperty().bindBidirectional(model.approver());
        sorts.chosen().bindBidirectional(model.sort());
        agreed.chosen().bindBidirectional(model.agreed());
        agreed.chosen().subscribe(yes -> name.setVisible(Boolean.TRUE.equals(yes)));
        name.managedProperty().bind(name.visibleProperty());
        model.answer().subscribe(answer -> answer.ifPresent(this::answered));
        model.here().subscribe(_ -> model.answer().get().ifPresent(this::answered));
        setCenter(page);
    }

    @Override
    public void left() {
        model.left();
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    private void answered(AccessAnswer answer) {
        page =
                switch (answer) {
                    case AccessAnswer.Opened opened -> opened(opened);
                    case AccessAnswer.NotOpened(var why) ->
                            asking().say(Banner.problem(words.of("opening.not", why)));
                };
        setCenter(page);
    }

    private Page asking() {
        var hours = model.policy().hours();
        return new Page(words.text("opening.title"))
                .narrow()
                .describe(words.text("opening.what"))
                .add(wrong, happens(), new Card(number, sort, reason, agreement, name))
                .primary(
                        Command.named(words.text("opening.open", hours), this::open)
                                .icon(Feather.UNLOCK)
                                .enabledWhen(model.reachable(), words.text("opening.needsLine"))
                                .runningWhile(model.asking()))
                .secondary(Command.named(words.text("opening.back"), model::toCases));
    }

    private Node happens() {
        var policy = model.policy();
        return new Card(words.text("opening.happens"))
                .add(
                        Texts.body(words.text("opening.happensTime", policy.hours())),
                        Texts.body(words.text("opening.happensCase")),
                        Texts.body(
                                words.text(
                                        "opening.happensManager", policy.workingDaysToApprove())),
                        Texts.body(words.text("opening.happensAfter")));
    }

    private void open() {
        var chosen = Optional.ofNullable(sorts.chosen().get());
        var yes = Optional.ofNullable(agreed.chosen().get());
        number.error(blank(typedNumber.getText()) ? words.text("opening.numberMissing") : "");
        sort.error(chosen.isPresent() ? "" : words.text("opening.sortMissing"));
        reason.error(
                model.policy().isReason(typedReason.getText())
                        ? ""
                        : words.text("opening.reasonShort", model.policy().reasonAtLeast()));
        agreement.error(yes.isPresent() ? "" : words.text("opening.agreedMissing"));
        name.error(
                yes.orElse(false) && blank(typedName.getText())
                        ? words.text("opening.nameMissing")
                        : "");
        if (!yes.orElse(true)) typedName.clear();
        if (wrong.allWell(number, sort, reason, agreement, name)) chosen.ifPresent(model::open);
    }

    private static boolean blank(String text) {
        return text.isBlank();
    }

    private Page opened(AccessAnswer.Opened opened) {
        var made =
                new Page(words.text("opening.opened", model.number().get().strip()))
                        .narrow()
                        .say(Banner.good(words.text("opening.until", days.moment(opened.until()))))
                        .add(
                                new Card(words.text("opening.now"))
                                        .add(
                                                Texts.body(words.text("opening.nowCase")),
                                                Texts.body(
                                                        words.text(
                                                                "opening.nowManager",
                                                                words.date(opened.decideBy()))),
                                                Texts.body(words.text("opening.happensAfter"))));
        if (!model.here().get()) made.add(Meanwhile.reading(words.text("opening.coming")));
        return made.primary(
                        Command.named(words.text("opening.toCase"), model::toTheCase)
                                .icon(Feather.FOLDER)
                                .enabledWhen(model.here(), words.text("opening.coming")))
                .secondary(Command.named(words.text("opening.back"), model::toCases));
    }
}
