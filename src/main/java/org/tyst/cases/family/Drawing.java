package org.tyst.cases.family;

import java.util.List;
import java.util.Optional;
import org.tyst.cases.PersonId;

/**
 * A family picture with a place for everything, in points from the top left corner: what a window or a page draws, as it stands. Nothing
 * in it is told by colour alone.
 */
public record Drawing(
        double width,
        double height,
        List<Figure> figures,
        List<Stroke> strokes,
        List<Note> notes,
        List<Outline> outlines) {
    public Drawing {
        figures = List.copyOf(figures);
        strokes = List.copyOf(strokes);
        notes = List.copyOf(notes);
        outlines = List.copyOf(outlines);
    }

    public record Point(double x, double y) {}

    /**
     * A person.
     *
     * @param at the middle of the sign
     * @param half half its width
     * @param dashed nobody has said whether this is a man or a woman
     * @param subject a child of this case: a double border
     * @param lines what stands under it
     */
    public record Figure(
            PersonId id,
            FamilyPicture.Sign sign,
            Point at,
            double half,
            boolean dashed,
            boolean died,
            boolean subject,
            List<String> lines) {
        public Figure {
            lines = List.copyOf(lines);
        }
    }

    public enum Pen {
        SOLID,
        DASHED,
        DOTTED
    }

    /** One slash says separated, two divorced. */
    public enum Cut {
        NONE,
        ONE,
        TWO
    }

    /**
     * A line through all its points.
     *
     * @param cutAt where the slashes are, if there are any
     */
    public record Stroke(List<Point> points, Pen pen, Cut cut, Optional<Point> cutAt) {
        public Stroke {
            points = List.copyOf(points);
        }

        static Stroke plain(Pen pen, Point... points) {
            return new Stroke(List.of(points), pen, Cut.NONE, Optional.empty());
        }
    }

    /** A word at a line, its middle there. */
    public record Note(Point at, String text) {}

    /** A dashed frame around those who live in one home; its name stands at its foot. */
    public record Outline(List<Point> corners, String name) {
        public Outline {
            corners = List.copyOf(corners);
        }

        public Point foot() {
            var low = corners.stream().mapToDouble(Point::y).max().orElse(0);
            var middle =
                    corners.stream()
                            .filter(each -> each.y() == low)
                            .mapToDouble(Point::x)
                            .average();
            return new Point(middle.orElse(0), low);
        }
    }

    public Optional<Figure> figure(PersonId id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }
}
