package org.tyst.screens.keeping;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.basics.SaveOutcome;
import org.tyst.screens.casefile.KeptCard;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.sync.Obstacle;
import org.tyst.words.Words;

/** What taking a case off this laptop does, and why it cannot be done yet. */
public final class TakeOffView extends BorderPane implements Acts {
    private final TakeOffViewModel model;
    private final Words words;
    private Page page;

    public TakeOffView(TakeOffViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.page = new Page(words.text("keeping.takeOffTitle"));
        model.shown().subscribe(this::show);
        model.notDone().subscribe(outcome -> show(model.shown().get()));
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    private void show(Optional<TakeOffViewModel.Shown> shown) {
        page = shown.map(this::page).orElseGet(this::gone);
        setCenter(page);
    }

    private Page gone() {
        return new Page(words.text("keeping.takeOffTitle"))
                .add(
                        new EmptyPage(
                                Feather.FOLDER_MINUS,
                                words.text("case.gone"),
                                words.text("case.goneNext")));
    }

    private Page page(TakeOffViewModel.Shown shown) {
        var made =
                new Page(words.text("keeping.takeOff", shown.file().theCase().title()))
                        .narrow()
                        .describe(words.text("keeping.takeOffWhat"));
        model.notDone().get().ifPresent(outcome -> made.say(notDone(outcome)));
        if (!shown.obstacles().isEmpty()) made.add(notYet(shown.obstacles()));
        made.add(
                new KeptCard(model.holding(), words, made).of(shown.file(), shown.holds()),
                happens());
        var free = new SimpleBooleanProperty(shown.obstacles().isEmpty());
        var take =
                Command.named(words.text("keeping.take"), () -> ask(made))
                        .icon(Feather.FOLDER_MINUS)
                        .enabledWhen(free, words.text("keeping.takeNotYet"));
        return made.primary(take)
                .secondary(Command.named(words.text("keeping.backToCase"), model::back));
    }

    private void ask(Page over) {
        var sheet = new Sheet(words, words.text("keeping.sure"));
        sheet.add(Texts.body(words.text("keeping.sureWhat")))
                .danger(
                        Command.named(
                                words.text("keeping.take"),
                                () -> {
                                    sheet.close();
                                    model.takeOff();
                                }))
                .openOver(over);
    }

    private Node notDone(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.NotSaved(var why) -> Banner.problem(words.of("common.notSaved", why));
            case SaveOutcome.Stale _, SaveOutcome.Saved _ ->
                    Banner.warn(words.text("keeping.changedMeanwhile"));
        };
    }

    private Node happens() {
        return new Card(words.text("keeping.happens"))
                .add(
                        Texts.body(words.text("keeping.happensHere")),
                        Texts.body(words.text("keeping.happensThere")),
                        Texts.body(words.text("keeping.happensBackups")),
                        Texts.body(words.text("keeping.happensCertificate")));
    }

    private Node notYet(List<Obstacle> obstacles) {
        var box = new VBox(Banner.warn(words.text("keeping.notYet")));
        box.getStyleClass().add("gap-1");
        obstacles.forEach(obstacle ->
                box.getChildren()
                        .add(
                                Texts.quote(
                                        words.text(
                                                "keeping.obstacle." + obstacle.kind().name(),
                                                obstacle.count()))));
        box.getChildren()
                .add(
                        Buttons.row(
                                Buttons.plain(
                                        Command.named(words.text("keeping.toSync"), model::toSync)),
                                Buttons.plain(
                                        Command.named(
                                                words.text("keeping.lookAgain"), model::look))));
        return box;
    }
}
