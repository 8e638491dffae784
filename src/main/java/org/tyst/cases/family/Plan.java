package org.tyst.cases.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.tyst.cases.PersonId;
import org.tyst.cases.family.FamilyPicture.Bond;

/** Which way each line takes, before it is known how far apart the rows are: that depends on how many lines run between them. */
final class Plan {
    private static final double BESIDE = 10;

    private final Map<PersonId, Integer> rows;
    private final Map<PersonId, Double> x;
    private final List<Chain> chains;
    private final Map<Integer, Lanes> above = new HashMap<>();
    private final Map<Integer, Lanes> below = new HashMap<>();
    private final Map<String, Integer> drops = new HashMap<>();
    private final List<Way> ways = new ArrayList<>();
    private final List<Bracket> brackets = new ArrayList<>();
    private final List<Detour> detours = new ArrayList<>();
    private final Detours gaps;

    /**
     * The lines of one union.
     *
     * @param over the lane above the row, where the two do not stand side by side
     * @param drop where the line to the children goes down
     */
    record Way(Union union, int row, Optional<Integer> over, double drop, int lane) {}

    /** Two of one row whom no union joins, such as brothers and sisters of whom no parent is in the picture: a line over their heads. */
    record Bracket(Bond bond, int row, int over) {}

    /** Two of different rows whom no union joins, from the upper to the lower. */
    record Detour(Bond bond, PersonId top, PersonId bottom, List<Leg> legs) {
        Detour {
            legs = List.copyOf(legs);
        }
    }

    record Leg(Detours.Step step, int lane) {}

    Plan(
            FamilyPicture picture,
            List<Union> unions,
            List<Chain> chains,
            Map<PersonId, Integer> rows,
            Map<PersonId, Double> x) {
        this.chains = chains;
        this.rows = rows;
        this.x = x;
        this.gaps = new Detours(rows, x);
        unions.forEach(this::plan);
        var implied = new Implied(picture, unions);
        picture.bonds().stream().filter(bond -> !implied.is(bond)).forEach(this::plan);
    }

    List<Way> ways() {
        return ways;
    }

    List<Bracket> brackets() {
        return brackets;
    }

    List<Detour> detours() {
        return detours;
    }

    int lanesAbove(int row) {
        return above.containsKey(row) ? above.get(row).count() : 0;
    }

    int lanesBelow(int row) {
        return below.containsKey(row) ? below.get(row).count() : 0;
    }

    private void plan(Union union) {
        var row = row(union.parents().getFirst());
        var drop = union.children().isEmpty() ? middle(union) : drop(union, row);
        ways.add(new Way(union, row, over(union, row), drop, lane(union, row, drop)));
    }

    private void plan(Bond bond) {
        var row = row(bond.one());
        if (row == row(bond.other()))
            brackets.add(new Bracket(bond, row, laneAbove(row, bond.one(), bond.other())));
        else if (row < row(bond.other())) detours.add(detour(bond, bond.one(), bond.other()));
        else detours.add(detour(bond, bond.other(), bond.one()));
    }

    private Detour detour(Bond bond, PersonId top, PersonId bottom) {
        return new Detour(
                bond,
                top,
                bottom,
                gaps.way(top, bottom).stream()
                        .map(step -> new Leg(step, laneBelow(step.row(), step.from(), step.to())))
                        .toList());
    }

    private int laneBelow(int row, double from, double to) {
        return below.computeIfAbsent(row, _ -> new Lanes()).take(from, to);
    }

    private Optional<Integer> over(Union union, int row) {
        return !union.isPair() || isBeside(union)
                ? Optional.empty()
                : Optional.of(
                        laneAbove(row, union.parents().getFirst(), union.parents().getLast()));
    }

    private int laneAbove(int row, PersonId one, PersonId other) {
        return above.computeIfAbsent(row, _ -> new Lanes()).take(at(one), at(other));
    }

    private int lane(Union union, int row, double drop) {
        if (union.children().isEmpty()) return 0;
        var children = union.children().stream().mapToDouble(this::at).toArray();
        var left = Math.min(drop, DoubleStream.of(children).min().orElse(drop));
        var right = Math.max(drop, DoubleStream.of(children).max().orElse(drop));
        return laneBelow(row, left, right);
    }

    boolean isBeside(Union union) {
        return union.isPair()
                && chains.stream()
                        .anyMatch(chain ->
                                chain.isBeside(
                                        union.parents().getFirst(), union.parents().getLast()));
    }

    /** Beside, never through, what is written under a person; two lines that go down in one gap keep apart. */
    private double drop(Union union, int row) {
        var wished = union.isPair() ? pairsDrop(union) : alonesDrop(union.parents().getFirst());
        var taken = drops.merge(row + "/" + Math.round(wished), 1, Integer::sum) - 1;
        var steps = (taken + 1) / 2;
        return wished + (taken % 2 == 0 ? -1 : 1) * BESIDE * steps;
    }

    private double pairsDrop(Union union) {
        if (isBeside(union)) return middle(union);
        var left = union.parents().stream().mapToDouble(this::at).min().orElse(0);
        var right = union.parents().stream().mapToDouble(this::at).max().orElse(0);
        var children = union.children().stream().mapToDouble(this::at).average().orElse(right);
        var nearer = children - left < right - children ? left + half() : right - half();
        return nearer;
    }

    private double alonesDrop(PersonId parent) {
        var isFirstOfSeveral =
                chains.stream()
                        .map(Chain::people)
                        .anyMatch(people -> people.size() > 1 && people.getFirst().equals(parent));
        return at(parent) + (isFirstOfSeveral ? -half() : half());
    }

    private double middle(Union union) {
        return union.parents().stream().mapToDouble(this::at).average().orElse(0);
    }

    private static double half() {
        return FamilyLayout.APART / 2;
    }

    private double at(PersonId person) {
        return x.getOrDefault(person, 0.0);
    }

    private int row(PersonId person) {
        return rows.getOrDefault(person, 0);
    }
}
