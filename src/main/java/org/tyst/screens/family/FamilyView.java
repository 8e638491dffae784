package org.tyst.screens.family;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.CaseId;
import org.tyst.cases.PersonId;
import org.tyst.screens.interview.Beside;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The family picture with the same people as a list beside it. What is chosen in one is chosen in the other. */
public final class FamilyView extends StackPane implements Acts {

    private final FamilyViewModel model;
    private final Words words;
    private Page page;

    public FamilyView(FamilyViewModel model, Words words) {
        this.model = model;
        this.words = words;
        page = new Page(words.text("family.title"));
        model.shown().subscribe(this::show);
    }

    public static FamilyView page(CaseId id, FamilyMeans means, Words words) {
        return new FamilyView(new FamilyViewModel(id, means), words);
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    private void show(Optional<FamilyViewModel.Shown> shown) {
        page = new Page(words.text("family.title")).act(people());
        page.say(
                Banner.problem("").saying(model.trouble()).shownWhen(model.trouble().isNotEmpty()));
        shown.ifPresentOrElse(
                this::fill, () -> page.add(Meanwhile.reading(words.text("common.opening"))));
        getChildren().setAll(page);
    }

    private Command people() {
        return Command.named(words.text("family.toThePeople"), model::toThePeople)
                .icon(Feather.USERS);
    }

    private void fill(FamilyViewModel.Shown shown) {
        if (shown.picture().isEmpty()) page.add(nobody());
        else drawn(shown);
    }

    private Node nobody() {
        return new EmptyPage(
                Feather.USERS, words.text("family.nobody"), words.text("family.nobodyNext"));
    }

    private void drawn(FamilyViewModel.Shown shown) {
        var board = new FamilyBoard(shown.drawing(), shown.walk(), shown.said());
        var list = new FamilyList(shown.said(), words);
        var acts = new FamilyActs(model, shown, this);
        board.onEntered(person -> {
            model.enter(person);
            list.mark(person);
        });
        list.onChosen(board::enter);
        list.onOpened(acts::open);
        board.addEventHandler(KeyEvent.KEY_PRESSED, key -> acts.pressed(key, board.current()));
        page.describe(words.text("family.keys"));
        var canvas = new FamilyCanvas(board, words.text("family.drawing"));
        page.fill(beside(canvas, list));
        page.secondary(
                        zoom("family.zoomIn", Feather.ZOOM_IN, canvas::larger),
                        zoom("family.zoomOut", Feather.ZOOM_OUT, canvas::smaller),
                        Command.named(words.text("picture.print"), model::toPaper)
                                .icon(Feather.PRINTER))
                .knows(acts.commands());
        model.current().or(shown.walk()::start).ifPresent(person -> ready(board, person));
    }

    private void ready(FamilyBoard board, PersonId person) {
        board.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) board.enter(person);
                });
    }

    /** In a low window, or with large letters, the page is rolled, and not the foot in its way. */
    private Node beside(Node canvas, Node list) {
        var both = Beside.wideAndNarrow(canvas, list);
        VBox.setVgrow(both, Priority.ALWAYS);
        var all = new VBox(both, Texts.small(words.text("family.legend")));
        all.getStyleClass().addAll("gap-1", "family-page");
        return all;
    }

    private Command zoom(String key, Feather icon, Runnable act) {
        return Command.named(words.text(key), act).icon(icon);
    }
}
