package org.tyst.screens;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.tyst.screens.finding.Arriving;
import org.tyst.screens.finding.FindBar;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Layers;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.Settling;
import org.tyst.words.Words;

/**
 * The frame around every page. The app puts {@link #root()} on the one scene and gives a {@link PageMaker}; a page is
 * made when its place is entered and dropped when it is left. Another language is a new frame and a new page.
 */
public final class Shell {
    private final ShellViewModel model;
    private final PageMaker pages;
    private final BorderPane ground = new BorderPane();
    private final Layers root = new Layers(ground);
    private final StackPane content = new StackPane();
    private final BorderPane around = new BorderPane();
    private Words words;
    private Node navigation = content;
    private Frame frame;
    private Optional<Node> page = Optional.empty();

    public Shell(Words words, ShellViewModel model, PageMaker pages) {
        this.words = words;
        this.model = model;
        this.pages = pages;
        this.frame = framed();
        ground.getStyleClass().add("shell");
        new Keys(this, root).listen();
        model.road().here().subscribe(this::enter);
    }

    /** The root of the scene. */
    public Layers root() {
        return root;
    }

    /** Says everything in another language, beginning with the page that is open. */
    public void speak(Words other) {
        words = other;
        frame.drop();
        frame = framed();
        again();
    }

    /** Makes the page of this place again, with whatever has changed. */
    public void again() {
        enter(model.road().here().get());
    }

    private void enter(Place place) {
        leave();
        root.closeAll();
        model.about().set("");
        frame.at(place);
        ground.setLeft(place.isDoor() ? null : navigation);
        ground.setCenter(place.isDoor() ? content : around);
        if (!place.isDoor()) around.setCenter(content);
        page = Optional.of(pages.make(place));
        content.getChildren().setAll(page.get());
        Regions.enter(content);
        if (page.get() instanceof Entering entering) entering.entered();
        model.road().cameFor().ifPresent(this::goTo);
    }

    private void goTo(Sought sought) {
        var arriving = new Arriving(sought, content, words, this::findEverywhere);
        Settling.on(root.getScene(), () -> page, arriving);
    }

    /** To the page that was open when the laptop was locked, and to the spot on it. */
    public void goBackTo(Whereabouts where) {
        model.road().go(where.place());
        Settling.on(root.getScene(), () -> page, new Returning(where.spot()));
    }

    /** The page that is open now, and the spot on it; empty at the door, and where keys are changed: nobody comes back into that. */
    public Optional<Whereabouts> whereabouts() {
        var here = model.road().here().get();
        return page.filter(_ -> !here.isDoor() && !(here instanceof Place.Keys))
                .map(open -> new Whereabouts(here, Spot.on(open)));
    }

    /** Before locking: the page on the screen hands over what is typed on it, as if it were left. */
    public void letGo() {
        root.leave();
        page.ifPresent(left -> {
            if (left instanceof Leaving leaving) leaving.left();
        });
    }

    private void leave() {
        letGo();
        page = Optional.empty();
        content.getChildren().clear();
    }

    private Frame framed() {
        var made = new Frame(words, model);
        ground.setTop(made.above());
        navigation = made.navigation();
        around.setTop(made.topBar(lock()));
        around.setBottom(made.foot());
        return made;
    }

    /** The page that is for finding has its own field for it. */
    void findOnPage() {
        var here = model.road().here().get();
        if (here instanceof Place.Find) Regions.enter(content);
        else page.ifPresent(open -> FindBar.open(content, open, words, this::findEverywhere));
    }

    void findEverywhere() {
        model.road().go(new Place.Find());
    }

    Command lock() {
        return Command.named(words.text("shell.lockNow"), model::lock)
                .icon(org.kordamp.ikonli.feather.Feather.LOCK)
                .shortcut("Shortcut+L");
    }

    ShellViewModel model() {
        return model;
    }

    Words words() {
        return words;
    }

    Optional<Command> primary() {
        return acts().flatMap(Acts::primary);
    }

    Optional<Acts> acts() {
        return page.filter(Acts.class::isInstance).map(Acts.class::cast);
    }

    Optional<Node> page() {
        return page;
    }

    /** Everything the palette offers: the primary act, what else can be done here, then where one can go. */
    List<Command> everything() {
        var all = new LinkedHashSet<Command>();
        primary().ifPresent(all::add);
        acts().map(Acts::commands).ifPresent(all::addAll);
        Arrays.stream(MainPlace.values()).map(this::going).forEach(all::add);
        all.add(
                Command.named(words.text("search.onPage"), this::findOnPage)
                        .shortcut("Shortcut+F"));
        all.add(
                Command.named(words.text("search.everywhere"), this::findEverywhere)
                        .shortcut("Shortcut+Shift+F"));
        all.add(Command.named(words.text("common.back"), model.road()::back).shortcut("Alt+Left"));
        all.add(lock());
        return List.copyOf(all);
    }

    /** On a page that has its own use for Alt and a number, the places have no key. */
    private Command going(MainPlace to) {
        var name = words.text("shell.goTo", words.of("shell.nav", to));
        var going = Command.named(name, () -> model.road().go(to.place())).icon(to.icon());
        var keys = "Alt+" + (List.of(MainPlace.values()).indexOf(to) + 1);
        return isTaken(KeyCombination.valueOf(keys)) ? going : going.shortcut(keys);
    }

    private boolean isTaken(KeyCombination keys) {
        return acts().map(Acts::commands).orElse(List.of()).stream()
                .anyMatch(command -> command.shortcut().filter(keys::equals).isPresent());
    }
}
