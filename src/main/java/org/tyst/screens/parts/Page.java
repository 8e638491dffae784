package org.tyst.screens.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A page: its title, a column that scrolls, and at the foot one primary act. Ctrl+Enter does the primary act. */
public final class Page extends BorderPane implements Acts {
    private static final double TITLE_SHARE = 0.7;
    private static final double MOST_THAT_STAYS = 0.45;

    private final FlowPane marks = Buttons.wideFlow();
    private final FlowPane atRight = Buttons.endFlow();
    private final VBox head = new VBox(new FlowAndEnd(marks, atRight));
    private final VBox column = new VBox();
    private final VBox rolling = new VBox(column);
    private final ScrollPane scroll = scrolling(rolling);
    private final FlowPane acts = Buttons.flow();
    private final HBox atFootsEnd = Buttons.row();
    private final VBox foot = new VBox(new FlowAndEnd(acts, atFootsEnd));
    private final List<Command> commands = new ArrayList<>();
    private final List<Supplier<List<Command>>> changing = new ArrayList<>();
    private Optional<Command> primary = Optional.empty();

    public Page(String title) {
        getStyleClass().add("page");
        marks.getChildren().setAll(heading(title));
        head.getStyleClass().add("page-head");
        column.getStyleClass().add("page-body");
        foot.getStyleClass().add("page-foot");
        setTop(Regions.mark(head, title));
        setCenter(Regions.mark(scroll, title));
        for (var size : List.of(widthProperty(), heightProperty(), head.heightProperty()))
            size.subscribe((before, now) -> Platform.runLater(this::makeRoom));
    }

    /** A sentence under the title. */
    public Page describe(String text) {
        head.getChildren().add(Texts.muted(text));
        return this;
    }

    public Page marks(Node... chips) {
        marks.getChildren().addAll(chips);
        return this;
    }

    /** Acts at the right end of the title. */
    public Page act(Command... shown) {
        for (var command : shown) atRight.getChildren().add(Buttons.plain(command));
        commands.addAll(List.of(shown));
        return this;
    }

    /** For a page of a few questions: a column no wider than reading needs. */
    public Page narrow() {
        column.getStyleClass().add("narrow");
        return this;
    }

    /**
     * What stays in sight while the rest scrolls: banners, an error summary, tabs, a header of keys and values. In large
     * letters, or in a low window, it would leave no room for the rest, and scrolls with it.
     */
    public Page say(Node... nodes) {
        head.getChildren().addAll(nodes);
        return this;
    }

    public Page add(Node... nodes) {
        column.getChildren().addAll(nodes);
        return this;
    }

    public Page addAll(List<? extends Node> nodes) {
        column.getChildren().addAll(nodes);
        return this;
    }

    /**
     * For a page whose middle scrolls by itself: a table, a page of three panes. Takes the column's place; where the window
     * is too low for it, all of it scrolls.
     */
    public Page fill(Node middle) {
        var room = new VBox(middle);
        room.getStyleClass().add("page-body");
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox.setVgrow(room, Priority.ALWAYS);
        rolling.getChildren().setAll(room);
        Regions.mark(scroll, "").setFitToHeight(true);
        return this;
    }

    /** The one primary act, at the foot, with the reason beside it while it cannot be done. */
    public Page primary(Command command) {
        primary = Optional.of(command);
        commands.add(command);
        acts.getChildren().addFirst(Buttons.primary(command));
        foot.getChildren().add(Buttons.reason(command));
        return footed();
    }

    public Page secondary(Command... shown) {
        for (var command : shown) acts.getChildren().add(Buttons.plain(command));
        commands.addAll(List.of(shown));
        return footed();
    }

    /** More at the foot, at its right end: a {@link SavedLine}. */
    public Page footEnd(Node node) {
        atFootsEnd.getChildren().add(node);
        return footed();
    }

    /** Acts whose buttons stand somewhere in the page, made known to the palette and to their shortcuts. */
    public Page knows(Command... others) {
        commands.addAll(List.of(others));
        return this;
    }

    /** As {@link #knows}, for acts that come and go while the page is open. */
    public Page knowsNow(Supplier<List<Command>> others) {
        changing.add(others);
        return this;
    }

    @Override
    public Optional<Command> primary() {
        return primary;
    }

    @Override
    public List<Command> commands() {
        var now = changing.stream().flatMap(others -> others.get().stream());
        return Stream.concat(commands.stream(), now).toList();
    }

    private void makeRoom() {
        if (getHeight() <= 0) return;
        var stays = head.prefHeight(getWidth()) + foot.getHeight();
        var rolls = stays > MOST_THAT_STAYS * getHeight();
        if (rolls != rolling.getChildren().contains(head)) roll(rolls);
    }

    /** Whoever has the focus in it keeps it. */
    private void roll(boolean rolls) {
        var focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        setTop(null);
        rolling.getChildren().remove(head);
        if (rolls) rolling.getChildren().addFirst(head);
        else setTop(head);
        focused.ifPresent(Node::requestFocus);
    }

    private Page footed() {
        if (getBottom() == null) setBottom(Regions.mark(foot, ""));
        return this;
    }

    /** A long title in large letters goes on to the next line; a flow by itself would let it run out of the page. */
    private Label heading(String title) {
        var heading = Texts.title(title);
        heading.maxWidthProperty().bind(widthProperty().multiply(TITLE_SHARE));
        return heading;
    }

    private static ScrollPane scrolling(VBox column) {
        var scroll = new ScrollPane(column);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return InSight.keep(scroll);
    }
}
