package org.tyst.screens.family;

import static org.tyst.screens.family.FigureNode.styled;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.tyst.cases.PersonId;
import org.tyst.cases.family.Drawing;
import org.tyst.cases.family.FamilySentences;
import org.tyst.cases.family.FamilyWalk;

/** The drawing itself. Arrow keys go from person to person; every other key is for whoever shows the board. */
final class FamilyBoard extends Group {
    private static final double SLASH = 8;
    private static final double SLASHES_APART = 7;
    private static final double WIDE = 140;
    private static final double AIR = 3;

    private final Map<PersonId, FigureNode> figures = new LinkedHashMap<>();
    private final FamilyWalk walk;
    private Consumer<PersonId> entered = _ -> {};

    FamilyBoard(Drawing drawing, FamilyWalk walk, List<FamilySentences.Lines> said) {
        this.walk = walk;
        var words = new LinkedHashMap<PersonId, String>();
        said.forEach(lines -> words.put(lines.person(), lines.text()));
        drawing.figures()
                .forEach(each ->
                        figures.put(
                                each.id(),
                                new FigureNode(each, words.getOrDefault(each.id(), ""))));
        drawing.outlines().forEach(each -> getChildren().addAll(home(each)));
        drawing.strokes().forEach(each -> getChildren().addAll(stroke(each)));
        drawing.notes().forEach(each -> getChildren().addAll(note(each)));
        getChildren().addAll(figures.values());
        figures.values().forEach(this::listen);
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    }

    /** @param entered is told who has the focus, whichever way it came there */
    FamilyBoard onEntered(Consumer<PersonId> entered) {
        this.entered = entered;
        return this;
    }

    void enter(PersonId person) {
        Optional.ofNullable(figures.get(person)).ifPresent(Node::requestFocus);
    }

    Optional<PersonId> current() {
        return figures.values().stream()
                .filter(Node::isFocused)
                .map(FigureNode::person)
                .findFirst();
    }

    private void listen(FigureNode figure) {
        figure.focusedProperty()
                .subscribe(focused -> {
                    if (focused) entered.accept(figure.person());
                });
        figure.setOnMousePressed(_ -> figure.requestFocus());
    }

    private void step(KeyEvent key) {
        step(key.getCode())
                .filter(_ -> !key.isShortcutDown() && !key.isAltDown())
                .ifPresent(step -> {
                    key.consume();
                    current().flatMap(from -> walk.from(from, step)).ifPresent(this::enter);
                });
    }

    private static Optional<FamilyWalk.Step> step(KeyCode code) {
        return Optional.ofNullable(
                Map.of(
                                KeyCode.UP, FamilyWalk.Step.UP,
                                KeyCode.DOWN, FamilyWalk.Step.DOWN,
                                KeyCode.LEFT, FamilyWalk.Step.LEFT,
                                KeyCode.RIGHT, FamilyWalk.Step.RIGHT)
                        .get(code));
    }

    private static List<Node> home(Drawing.Outline outline) {
        var corners =
                outline.corners().stream().flatMap(each -> Stream.of(each.x(), each.y())).toList();
        var frame = styled(new Polygon(), "family-home");
        frame.getPoints().setAll(corners);
        var name = words(outline.name(), outline.foot().x(), outline.foot().y() - AIR);
        name.setTextOrigin(VPos.BOTTOM);
        return List.of(frame, name);
    }

    private static List<Node> stroke(Drawing.Stroke stroke) {
        var line = styled(new Polyline(), "family-line");
        line.getPoints()
                .setAll(
                        stroke.points().stream()
                                .flatMap(each -> Stream.of(each.x(), each.y()))
                                .toList());
        switch (stroke.pen()) {
            case SOLID -> {}
            case DASHED -> line.getStyleClass().add("dashed");
            case DOTTED -> line.getStyleClass().add("dotted");
        }
        var cuts = stroke.cutAt().stream().flatMap(at -> cuts(stroke.cut(), at));
        return Stream.concat(Stream.of(line), cuts).toList();
    }

    private static Stream<Node> cuts(Drawing.Cut cut, Drawing.Point at) {
        return switch (cut) {
            case NONE -> Stream.empty();
            case ONE -> Stream.of(slash(at.x(), at.y()));
            case TWO -> Stream.of(slash(at.x() - SLASHES_APART, at.y()), slash(at.x(), at.y()));
        };
    }

    private static Node slash(double x, double y) {
        return styled(new Line(x - SLASH / 2, y + SLASH, x + SLASH / 2, y - SLASH), "family-line");
    }

    private static List<Node> note(Drawing.Note note) {
        var text = words(note.text(), note.at().x(), note.at().y());
        text.setTextOrigin(VPos.CENTER);
        text.getStyleClass().add("note");
        return List.of(text);
    }

    private static Text words(String said, double x, double y) {
        var words = styled(new Text(said), "family-words");
        words.setTextAlignment(TextAlignment.CENTER);
        words.setWrappingWidth(WIDE);
        words.setX(x - WIDE / 2);
        words.setY(y);
        return words;
    }
}
