package org.tyst.cases.family;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tyst.cases.PersonId;
import org.tyst.cases.Relation;
import org.tyst.cases.family.Drawing.Cut;
import org.tyst.cases.family.Drawing.Note;
import org.tyst.cases.family.Drawing.Pen;
import org.tyst.cases.family.Drawing.Point;
import org.tyst.cases.family.Drawing.Stroke;
import org.tyst.cases.family.FamilyPicture.Bond;

/** The lines of a picture. They end in the middle of the signs, which are drawn over them. */
final class Lines {
    private static final double BESIDE = 9;
    private static final double LOWER = 16;
    private static final double ABOVE = 7;
    private static final double BEFORE_THE_DROP = 18;

    private final Map<PersonId, Point> places;
    private final List<Double> feet;
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    /** @param feet where the lanes below each row begin */
    Lines(Plan plan, Map<PersonId, Point> places, List<Double> feet) {
        this.places = places;
        this.feet = feet;
        plan.detours().forEach(this::detour);
        plan.brackets().forEach(this::bracket);
        plan.ways().forEach(this::union);
    }

    List<Stroke> strokes() {
        return strokes;
    }

    List<Note> notes() {
        return notes;
    }

    private void union(Plan.Way way) {
        var from = way.union().isPair() ? pair(way) : alone(way);
        if (!way.union().children().isEmpty()) children(way, from);
    }

    /** @return where the line to the children begins */
    private Point pair(Plan.Way way) {
        var left = leftmost(way.union());
        var right = at(other(way.union(), left));
        var start = at(left);
        if (way.over().isEmpty()) {
            couple(way.union(), new Point(way.drop() - BEFORE_THE_DROP, start.y()), start, right);
            return new Point(way.drop(), start.y());
        }
        var y = overY(start, way.over().get());
        var out = start.x() + BESIDE;
        var in = right.x() - BESIDE;
        couple(
                way.union(),
                new Point(way.drop() - BEFORE_THE_DROP, y),
                new Point(out, start.y()),
                new Point(out, y),
                new Point(in, y),
                new Point(in, right.y()));
        return new Point(way.drop(), y);
    }

    private PersonId leftmost(Union union) {
        var one = union.parents().getFirst();
        var two = union.parents().getLast();
        return at(one).x() <= at(two).x() ? one : two;
    }

    private static PersonId other(Union union, PersonId one) {
        return union.parents().getFirst().equals(one)
                ? union.parents().getLast()
                : union.parents().getFirst();
    }

    private void couple(Union union, Point cutAt, Point... points) {
        var cut = union.couple().map(Lines::cut).orElse(Cut.NONE);
        strokes.add(
                new Stroke(
                        List.of(points),
                        union.couple().map(Lines::pen).orElse(Pen.DOTTED),
                        cut,
                        Optional.of(cutAt).filter(_ -> cut != Cut.NONE)));
    }

    private Point alone(Plan.Way way) {
        var parent = at(way.union().parents().getFirst());
        var y = parent.y() + BESIDE;
        var corner = new Point(way.drop(), y);
        strokes.add(Stroke.plain(Pen.SOLID, new Point(parent.x(), y), corner));
        return corner;
    }

    private void children(Plan.Way way, Point from) {
        var y = below(way.row(), way.lane());
        strokes.add(Stroke.plain(Pen.SOLID, from, new Point(way.drop(), y)));
        var all = way.union().children().stream().map(this::at).toList();
        var left = all.stream().mapToDouble(Point::x).reduce(way.drop(), Math::min);
        var right = all.stream().mapToDouble(Point::x).reduce(way.drop(), Math::max);
        if (right > left)
            strokes.add(Stroke.plain(Pen.SOLID, new Point(left, y), new Point(right, y)));
        all.forEach(child -> strokes.add(Stroke.plain(Pen.SOLID, new Point(child.x(), y), child)));
    }

    private void bracket(Plan.Bracket bracket) {
        var one = at(bracket.bond().one());
        var other = at(bracket.bond().other());
        var y = overY(one, bracket.over());
        strokes.add(
                Stroke.plain(
                        pen(bracket), one, new Point(one.x(), y), new Point(other.x(), y), other));
        note(bracket.bond(), middle(new Point(one.x(), y), new Point(other.x(), y)));
    }

    private static Pen pen(Plan.Bracket bracket) {
        var relation = bracket.bond().relation();
        if (relation == Relation.SIBLING) return Pen.SOLID;
        return relation.isSibling() ? Pen.DASHED : Pen.DOTTED;
    }

    private void detour(Plan.Detour detour) {
        var top = at(detour.top());
        var y = top.y() + LOWER;
        var points = new ArrayList<Point>(List.of(new Point(top.x(), y)));
        points.add(new Point(detour.legs().getFirst().step().from(), y));
        for (var leg : detour.legs()) {
            var below = below(leg.step().row(), leg.lane());
            points.add(new Point(leg.step().from(), below));
            points.add(new Point(leg.step().to(), below));
        }
        points.add(new Point(points.getLast().x(), at(detour.bottom()).y()));
        strokes.add(new Stroke(points, Pen.DOTTED, Cut.NONE, Optional.empty()));
        note(detour.bond(), middle(points.get(points.size() - 3), points.get(points.size() - 2)));
    }

    /** A word stands on its line, not in it. */
    private static Point middle(Point one, Point other) {
        return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2 - ABOVE);
    }

    /** Once for each who is the same to several. */
    private void note(Bond bond, Point at) {
        if (!bond.label().isBlank() && said.add(bond.one() + bond.label()))
            notes.add(new Note(at, bond.label()));
    }

    private double below(int row, int lane) {
        return feet.get(row) + lane * FamilyLayout.LANE;
    }

    private double overY(Point person, int lane) {
        return person.y() - FamilyLayout.HALF - (lane + 1) * FamilyLayout.LANE + 2;
    }

    private Point at(PersonId person) {
        return places.getOrDefault(person, new Point(0, 0));
    }

    private static Pen pen(Bond couple) {
        return switch (couple.relation()) {
            case PARTNER, FORMER_PARTNER -> Pen.DASHED;
            case MARRIED, SEPARATED, DIVORCED -> Pen.SOLID;
            case PARENT,
                    STEP_PARENT,
                    GRANDPARENT,
                    CARER,
                    SIBLING,
                    HALF_SIBLING,
                    STEP_SIBLING,
                    OTHER ->
                    Pen.DOTTED;
        };
    }

    private static Cut cut(Bond couple) {
        return switch (couple.relation()) {
            case SEPARATED, FORMER_PARTNER -> Cut.ONE;
            case DIVORCED -> Cut.TWO;
            case MARRIED, PARTNER -> couple.over() ? Cut.ONE : Cut.NONE;
            case PARENT,
                    STEP_PARENT,
                    GRANDPARENT,
                    CARER,
                    SIBLING,
                    HALF_SIBLING,
                    STEP_SIBLING,
                    OTHER ->
                    Cut.NONE;
        };
    }
}
