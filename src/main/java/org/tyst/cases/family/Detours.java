package org.tyst.cases.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.tyst.cases.PersonId;

/**
 * The way of a tie from one row to another that is none of parent and child: beside the person, along below their row, and through a gap
 * between two people of each row in between. What is written under anybody is never run through.
 */
final class Detours {
    private final Map<PersonId, Integer> rows;
    private final Map<PersonId, Double> x;
    private final Map<Integer, List<Double>> taken = new HashMap<>();

    Detours(Map<PersonId, Integer> rows, Map<PersonId, Double> x) {
        this.rows = rows;
        this.x = x;
    }

    /** Below a row, from where the line has come down, to where it goes down further. */
    record Step(int row, double from, double to) {}

    List<Step> way(PersonId top, PersonId bottom) {
        var steps = new ArrayList<Step>();
        var last = row(bottom) - 1;
        var at = beside(top, bottom);
        for (var row = row(top); row <= last; row++) {
            var to = row == last ? apart(row + 1, at(bottom)) : gap(row + 1, (at + at(bottom)) / 2);
            steps.add(new Step(row, at, to));
            at = to;
        }
        return steps;
    }

    private double beside(PersonId top, PersonId bottom) {
        var side = at(bottom) < at(top) ? -1 : 1;
        return apart(row(top), at(top) + side * FamilyLayout.APART / 2);
    }

    /** The middle between two neighbours, or beyond the last of them, that is nearest to where the line would like to go. */
    private double gap(int row, double wished) {
        var people = inRow(row);
        if (people.isEmpty()) return wished;
        var ends =
                Stream.of(
                        people.getFirst() - FamilyLayout.APART / 2,
                        people.getLast() + FamilyLayout.APART / 2);
        var between =
                Stream.iterate(1, place -> place < people.size(), place -> place + 1)
                        .map(place -> (people.get(place - 1) + people.get(place)) / 2);
        var nearest =
                Stream.concat(ends, between)
                        .min(Comparator.comparingDouble(each -> Math.abs(each - wished)))
                        .orElseThrow();
        return apart(row, nearest);
    }

    /** In the middle of a gap, and of a person, children's lines go down: a tie keeps beside them, each on its own. */
    private double apart(int row, double middle) {
        var here = taken.computeIfAbsent(row, _ -> new ArrayList<>());
        var free =
                DoubleStream.of(5, -5, 9, -9, 13, -13)
                        .map(by -> middle + by)
                        .filter(each -> !here.contains(each))
                        .findFirst()
                        .orElse(middle);
        here.add(free);
        return free;
    }

    private List<Double> inRow(int row) {
        return x.entrySet().stream()
                .filter(each -> row(each.getKey()) == row)
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    private double at(PersonId person) {
        return x.getOrDefault(person, 0.0);
    }

    private int row(PersonId person) {
        return rows.getOrDefault(person, 0);
    }
}
