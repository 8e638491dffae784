package org.tyst.cases.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tyst.cases.PersonId;
import org.tyst.cases.family.Drawing.Figure;
import org.tyst.cases.family.Drawing.Outline;
import org.tyst.cases.family.Drawing.Point;
import org.tyst.cases.family.FamilyPicture.Household;

/**
 * Who lives in one home: a frame around them where it takes in nobody else, and the name of the home under each of them where it
 * would. A frame that took in a stranger would say something false about where a child lives.
 */
final class Homes {
    private static final double AIR = 6;
    private static final double APART = 3;
    private static final double WORDS_HALF = FamilyLayout.APART / 2 - 12;

    private final List<Household> households;

    Homes(List<Household> households) {
        this.households = households;
    }

    List<Outline> outlines(List<Figure> figures) {
        return households.stream().flatMap(home -> outline(home, figures).stream()).toList();
    }

    /** What stands under those whose home has no frame. */
    Map<PersonId, List<String>> marks(List<Outline> framed) {
        var marks = new HashMap<PersonId, List<String>>();
        for (var home : households) {
            if (framed.stream().anyMatch(outline -> outline.name().equals(home.name()))) continue;
            for (var person : home.members())
                marks.merge(person, List.of(home.name()), Homes::joined);
        }
        return marks;
    }

    /** Room for every home there could be to name. */
    List<String> mostMarks(PersonId person) {
        return households.stream()
                .filter(home -> home.members().contains(person))
                .map(Household::name)
                .toList();
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** The part of a frame that is in one row. */
    private record Band(double left, double right, double top, double bottom) {
        Band and(Band other) {
            return new Band(
                    Math.min(left, other.left),
                    Math.max(right, other.right),
                    Math.min(top, other.top),
                    Math.max(bottom, other.bottom));
        }

        boolean touches(Band other) {
            return right > other.left
                    && left < other.right
                    && bottom > other.top
                    && top < other.bottom;
        }

        /** Down to where the next row's band begins. */
        Band downTo(Band next) {
            return new Band(left, right, top, next.top);
        }
    }

    private Optional<Outline> outline(Household home, List<Figure> figures) {
        var air = AIR + APART * households.indexOf(home);
        var rows = new TreeMap<Double, Band>();
        figures.stream()
                .filter(one -> home.members().contains(one.id()))
                .forEach(one -> rows.merge(one.at().y(), around(one, air), Band::and));
        var bands = joined(new ArrayList<>(rows.values()));
        if (bands.isEmpty() || !hangTogether(bands)) return Optional.empty();
        var takesInAStranger =
                figures.stream()
                        .filter(one -> !home.members().contains(one.id()))
                        .map(one -> around(one, 0))
                        .anyMatch(one -> bands.stream().anyMatch(one::touches));
        return takesInAStranger
                ? Optional.empty()
                : Optional.of(new Outline(corners(bands), home.name()));
    }

    private static List<Band> joined(List<Band> bands) {
        for (var i = 0; i + 1 < bands.size(); i++)
            bands.set(i, bands.get(i).downTo(bands.get(i + 1)));
        if (!bands.isEmpty()) bands.set(bands.size() - 1, withItsName(bands.getLast()));
        return bands;
    }

    private static Band withItsName(Band last) {
        return new Band(last.left, last.right, last.top, last.bottom + FamilyLayout.LINE);
    }

    private static boolean hangTogether(List<Band> bands) {
        for (var i = 0; i + 1 < bands.size(); i++)
            if (bands.get(i).right <= bands.get(i + 1).left
                    || bands.get(i + 1).right <= bands.get(i).left) return false;
        return true;
    }

    /** Down the right side and up the left. */
    private static List<Point> corners(List<Band> bands) {
        var corners = new ArrayList<Point>();
        for (var band : bands) {
            corners.add(new Point(band.right, band.top));
            corners.add(new Point(band.right, band.bottom));
        }
        for (var band : bands.reversed()) {
            corners.add(new Point(band.left, band.bottom));
            corners.add(new Point(band.left, band.top));
        }
        return corners;
    }

    private static Band around(Figure one, double air) {
        return new Band(
                one.at().x() - WORDS_HALF - air,
                one.at().x() + WORDS_HALF + air,
                one.at().y() - one.half() - air,
                one.at().y()
                        + one.half()
                        + FamilyLayout.WORDS
                        + FamilyLayout.LINE * one.lines().size()
                        + air);
    }
}
