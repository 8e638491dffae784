package org.tyst.screens.family;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.tyst.cases.PersonId;
import org.tyst.cases.family.Drawing.Figure;

/** A person of the picture: the sign, a cross over it, what stands under it, and a ring while it has the focus. */
final class FigureNode extends Group {
    private static final double RING = 7;
    private static final double INNER = 5;
    private static final double WIDE = 138;
    private static final double FIRST_LINE = 9;

    private final Figure figure;

    /** @param said all that the picture says of the person, for a screen reader */
    FigureNode(Figure figure, String said) {
        this.figure = figure;
        getStyleClass().add("family-figure");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(said);
        setFocusTraversable(true);
        setLayoutX(figure.at().x());
        setLayoutY(figure.at().y());
        getChildren().setAll(parts());
    }

    PersonId person() {
        return figure.id();
    }

    private List<Node> parts() {
        var ring = styled(sign(figure.half() + RING), "family-ring");
        var sign = styled(sign(figure.half()), "family-sign");
        if (figure.dashed()) sign.getStyleClass().add("dashed");
        var inner = figure.subject() ? Stream.<Node>of(inner()) : Stream.<Node>empty();
        var cross = figure.died() ? cross() : Stream.<Node>empty();
        return Stream.of(Stream.<Node>of(ring, sign), inner, cross, Stream.<Node>of(words()))
                .flatMap(parts -> parts)
                .toList();
    }

    private Node inner() {
        var inner = styled(sign(figure.half() - INNER), "family-sign");
        inner.getStyleClass().add("inner");
        return inner;
    }

    private Stream<Node> cross() {
        var far = figure.half();
        return Stream.of(
                styled(new Line(-far, -far, far, far), "family-line"),
                styled(new Line(-far, far, far, -far), "family-line"));
    }

    private Shape sign(double half) {
        return switch (figure.sign()) {
            case SQUARE -> new Rectangle(-half, -half, 2 * half, 2 * half);
            case CIRCLE -> new Circle(half);
            case DIAMOND ->
                    new Polygon(0, -half * 1.2, half * 1.2, 0, 0, half * 1.2, -half * 1.2, 0);
        };
    }

    private Text words() {
        var words = new Text(String.join("\n", figure.lines()));
        words.getStyleClass().add("family-words");
        words.setTextOrigin(VPos.TOP);
        words.setTextAlignment(TextAlignment.CENTER);
        words.setWrappingWidth(WIDE);
        words.setX(-WIDE / 2);
        words.setY(figure.half() + FIRST_LINE);
        return words;
    }

    static <S extends Shape> S styled(S shape, String style) {
        shape.getStyleClass().add(style);
        return shape;
    }
}
