package org.tyst.cases.family;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tyst.cases.PersonId;
import org.tyst.cases.Relation;
import org.tyst.cases.family.Drawing.Figure;

/**
 * From one person to the next by arrow keys. Up and down follow a relation where there is one, to a parent or the eldest child, else to
 * whoever stands nearest in that direction; left and right go along the row.
 */
public final class FamilyWalk {
    private final FamilyPicture picture;
    private final Drawing drawing;

    public FamilyWalk(FamilyPicture picture, Drawing drawing) {
        this.picture = picture;
        this.drawing = drawing;
    }

    public enum Step {
        UP,
        DOWN,
        LEFT,
        RIGHT
    }

    /** Where one begins: at the eldest child of the case. */
    public Optional<PersonId> start() {
        return drawing.figures().stream()
                .filter(Figure::subject)
                .findFirst()
                .or(() -> drawing.figures().stream().findFirst())
                .map(Figure::id);
    }

    /** Empty where nobody stands that way. */
    public Optional<PersonId> from(PersonId person, Step step) {
        return drawing.figure(person).flatMap(here -> from(here, step)).map(Figure::id);
    }

    private Optional<Figure> from(Figure here, Step step) {
        return switch (step) {
            case LEFT -> beside(here, other -> other.at().x() < here.at().x());
            case RIGHT -> beside(here, other -> other.at().x() > here.at().x());
            case UP -> away(here, other -> other.at().y() < here.at().y());
            case DOWN -> away(here, other -> other.at().y() > here.at().y());
        };
    }

    private Optional<Figure> beside(Figure here, Predicate<Figure> that) {
        return drawing.figures().stream()
                .filter(other -> other.at().y() == here.at().y())
                .filter(that)
                .min(Comparator.comparingDouble(other -> Math.abs(other.at().x() - here.at().x())));
    }

    private Optional<Figure> away(Figure here, Predicate<Figure> that) {
        return related(here).stream()
                .filter(that)
                .findFirst()
                .or(() ->
                        drawing.figures().stream()
                                .filter(that)
                                .min(
                                        Comparator.comparingDouble(
                                                        (Figure other) -> rows(here, other))
                                                .thenComparingDouble(other ->
                                                        Math.abs(other.at().x() - here.at().x()))));
    }

    private static double rows(Figure here, Figure other) {
        return Math.abs(other.at().y() - here.at().y());
    }

    /** Parents and children first, then whoever else is something to this person; each from left to right. */
    private List<Figure> related(Figure here) {
        var near =
                Comparator.comparingDouble((Figure other) -> rows(here, other))
                        .thenComparingDouble(other -> other.at().x());
        return Stream.of(true, false)
                .flatMap(asParent ->
                        picture.bonds().stream()
                                .filter(bond -> bond.touches(here.id()))
                                .filter(bond -> asParent == (bond.relation() == Relation.PARENT))
                                .flatMap(bond -> drawing.figure(bond.partnerOf(here.id())).stream())
                                .sorted(near))
                .toList();
    }
}
