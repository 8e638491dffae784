package org.tyst.screens.family;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.CaseId;
import org.tyst.cases.PersonId;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The family picture with the same people as a list beside it. What is chosen in one is chosen in the other. */
public final class FamilyView extends StackPane implements Acts {
    private static final double STEP = 1.25;
    private static final double SMALLEST = 0.3;
    private static final double LARGEST = 4;
    private static final double LETTERS = 13;

    private final FamilyViewModel model;
    private final Words words;
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
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
        page.fill(beside(canvas(board), list));
        page.secondary(in(), out()).knows(acts.commands());
        page.footEnd(legend());
        model.current().or(shown.walk()::start).ifPresent(person -> ready(board, person));
    }

    private void ready(FamilyBoard board, PersonId person) {
        board.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) board.enter(person);
                });
    }

    private static Node beside(Node canvas, Node list) {
        var both = new HBox(canvas, list);
        both.getStyleClass().addAll("gap-2", "family-page");
        HBox.setHgrow(canvas, Priority.ALWAYS);
        return both;
    }

    private Node canvas(FamilyBoard board) {
        var letter = new Label();
        letter.setManaged(false);
        letter.setVisible(false);
        var scale =
                Bindings.createDoubleBinding(
                        () -> zoom.get() * letter.getFont().getSize() / LETTERS,
                        zoom,
                        letter.fontProperty());
        board.scaleXProperty().bind(scale);
        board.scaleYProperty().bind(scale);
        var middle = new StackPane(new Group(board), letter);
        middle.getStyleClass().add("pad-2");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("family-canvas");
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::zoomed);
        return Regions.mark(scroll, words.text("family.drawing"));
    }

    private void zoomed(KeyEvent key) {
        if (!key.isShortcutDown()) return;
        if (key.getCode() == KeyCode.EQUALS || key.getCode() == KeyCode.PLUS) by(STEP);
        if (key.getCode() == KeyCode.MINUS) by(1 / STEP);
    }

    private Command in() {
        return Command.named(words.text("family.zoomIn"), () -> by(STEP)).icon(Feather.ZOOM_IN);
    }

    private Command out() {
        return Command.named(words.text("family.zoomOut"), () -> by(1 / STEP))
                .icon(Feather.ZOOM_OUT);
    }

    private void by(double step) {
        zoom.set(Math.clamp(zoom.get() * step, SMALLEST, LARGEST));
    }

    private Node legend() {
        return new VBox(Texts.small(words.text("family.legend")));
    }
}
