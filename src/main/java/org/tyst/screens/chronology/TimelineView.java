package org.tyst.screens.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.tyst.cases.chronology.EntryId;
import org.tyst.cases.chronology.Timeline;
import org.tyst.words.Words;

/**
 * The drawing. One stop for the keyboard: the arrows go from event to event, plus and minus bring it closer and farther, Page Up and
 * Page Down earlier and later, Home shows all. A screen reader is read the event as the table has it.
 */
final class TimelineView extends Region {
    private static final double NAMES_IN_LINES = 6.5;
    private static final double DOT = 0.26;
    private static final double THICK = 0.34;
    private static final double MOVE = 0.25;

    private final ChronologyDesk desk;
    private final Words words;
    private final Label letter = new Label("x");
    private final ReadOnlyObjectWrapper<Optional<EntryLine>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<KeyCode, Runnable> acts;
    private boolean stale = true;
    private double drawnWidth;

    TimelineView(ChronologyDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
        this.acts = acts();
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        letter.setVisible(false);
        letter.setManaged(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Stream.of(letter.fontProperty(), desk.stretch())
                .forEach(one -> one.subscribe(this::changed));
        desk.lines().subscribe(this::changed);
        chosen.subscribe(this::changed);
        tell();
    }

    /** The event that the arrows have come to. */
    ReadOnlyObjectProperty<Optional<EntryLine>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return timeline(width > 0 ? width : getWidth()).height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (stale || drawnWidth != getWidth()) draw();
    }

    private void pressed(KeyEvent key) {
        act(key.getCode())
                .ifPresent(act -> {
                    act.run();
                    key.consume();
                });
    }

    private Optional<Runnable> act(KeyCode key) {
        return Optional.ofNullable(acts.get(key));
    }

    private Map<KeyCode, Runnable> acts() {
        Runnable closer = desk::closer;
        Runnable farther = desk::farther;
        return Map.ofEntries(
                Map.entry(KeyCode.RIGHT, () -> step(1)),
                Map.entry(KeyCode.LEFT, () -> step(-1)),
                Map.entry(KeyCode.PLUS, closer),
                Map.entry(KeyCode.EQUALS, closer),
                Map.entry(KeyCode.ADD, closer),
                Map.entry(KeyCode.MINUS, farther),
                Map.entry(KeyCode.SUBTRACT, farther),
                Map.entry(KeyCode.PAGE_UP, () -> desk.move(-MOVE)),
                Map.entry(KeyCode.PAGE_DOWN, () -> desk.move(MOVE)),
                Map.entry(KeyCode.HOME, desk::lookAtAll));
    }

    private void step(int by) {
        var lines = desk.lines();
        if (lines.isEmpty()) return;
        var at = chosen.get().map(lines::indexOf).orElse(by > 0 ? -1 : lines.size());
        chosen.set(Optional.of(lines.get(Math.clamp(at + by, 0, lines.size() - 1))));
    }

    private void changed() {
        stale = true;
        tell();
        requestLayout();
    }

    private void draw() {
        stale = false;
        drawnWidth = getWidth();
        var line = line();
        var timeline = timeline(drawnWidth);
        var nodes = new ArrayList<Node>();
        nodes.add(letter);
        timeline.ticks().forEach(tick -> nodes.addAll(tick(tick, timeline, line)));
        timeline.lanes().forEach(lane -> nodes.addAll(lane(lane, timeline, line)));
        getChildren().setAll(nodes);
    }

    private Timeline timeline(double width) {
        var line = line();
        var pen = new Timeline.Pen(this::wide, line, NAMES_IN_LINES * line, width - line);
        return Timeline.of(desk.rows(), desk.stretch().get(), pen);
    }

    private void tell() {
        setAccessibleText(
                chosen.get()
                        .map(EntryLine::told)
                        .orElseGet(() -> words.text("chronology.drawingOf", desk.lines().size())));
        setAccessibleHelp(words.text("chronology.drawingKeys"));
    }

    private List<Node> tick(Timeline.Tick tick, Timeline timeline, double line) {
        var mark = new Line(tick.at(), line * 1.3, tick.at(), timeline.height() - line * 0.5);
        mark.getStyleClass().add("timeline-tick");
        return List.of(
                mark, text(tick.name(words.language().locale()), tick.at(), 0, "timeline-scale"));
    }

    private List<Node> lane(Timeline.Lane lane, Timeline timeline, double line) {
        var nodes = new ArrayList<Node>();
        var border = new Line(0, lane.top(), timeline.width(), lane.top());
        border.getStyleClass().add("timeline-lane");
        nodes.add(border);
        nodes.add(text(lane.name(), 0, lane.top() + line * 0.3, "timeline-name"));
        lane.events().forEach(event -> nodes.addAll(event(event, line)));
        return nodes;
    }

    private List<Node> event(Timeline.Placed event, double line) {
        var middle = event.top() + line * 1.2;
        var mark = event.isPoint() ? dot(event, middle, line) : bar(event, middle, line);
        mark.getStyleClass().add(isChosen(event.id()) ? "timeline-chosen" : "timeline-event");
        if (event.openAtLeft() || event.openAtRight()) mark.getStyleClass().add("timeline-open");
        return List.of(mark, text(event.label(), event.labelAt(), event.top(), "timeline-label"));
    }

    private static Node dot(Timeline.Placed event, double middle, double line) {
        return new Circle(event.from(), middle, DOT * line);
    }

    private static Node bar(Timeline.Placed event, double middle, double line) {
        var bar =
                new Rectangle(
                        event.from(),
                        middle - THICK * line / 2,
                        Math.max(event.to() - event.from(), THICK * line),
                        THICK * line);
        bar.setArcHeight(THICK * line);
        bar.setArcWidth(THICK * line);
        return bar;
    }

    private boolean isChosen(EntryId id) {
        return chosen.get().filter(line -> line.entry().id().equals(id)).isPresent();
    }

    private Text text(String words, double left, double top, String style) {
        var text = measured(words);
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.TOP);
        text.setX(left);
        text.setY(top);
        return text;
    }

    private double wide(String words) {
        return measured(words).getLayoutBounds().getWidth();
    }

    private double line() {
        return measured("Xg").getLayoutBounds().getHeight();
    }

    private Text measured(String words) {
        var text = new Text(words);
        text.setFont(letter.getFont());
        return text;
    }
}
