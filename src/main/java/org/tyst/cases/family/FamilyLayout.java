package org.tyst.cases.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tyst.cases.PersonId;
import org.tyst.cases.family.Drawing.Figure;
import org.tyst.cases.family.Drawing.Point;
import org.tyst.cases.family.FamilyPicture.Member;

/**
 * Finds a place for everything in a family picture: a row a generation, couples side by side, children under their parents by age,
 * lines that do not run into each other. Any picture gets one, whatever is wrong with it; what cannot be drawn as it should is drawn as
 * a straight line, never left out. Beyond {@link #MOST} people the picture shows those nearest to the children.
 */
public final class FamilyLayout {
    public static final int MOST = 60;

    static final double HALF = 24;
    static final double APART = 150;
    static final double LINE = 17;

    /** From under a sign to the first line of words. */
    static final double WORDS = 9;

    static final double LANE = 14;
    private static final double MARGIN = 24;
    private static final double GAP = 34;

    private final FamilyPicture picture;
    private final Map<PersonId, Integer> generation;
    private final List<Union> unions;
    private final List<Chain> chains = new ArrayList<>();
    private final Map<PersonId, Double> x;
    private final Homes homes;
    private final Plan plan;

    private FamilyLayout(FamilyPicture whole) {
        picture = Nearest.to(whole, MOST);
        generation = Generations.of(picture);
        unions = Union.in(picture, generation);
        var rows = rows();
        rows.forEach(chains::addAll);
        x = Columns.of(rows, unions, APART);
        x.replaceAll((_, at) -> at + MARGIN + APART / 2);
        homes = new Homes(picture.households());
        plan = new Plan(picture, unions, chains, generation, x);
    }

    public static Drawing of(FamilyPicture picture) {
        return picture.isEmpty()
                ? new Drawing(0, 0, List.of(), List.of(), List.of(), List.of())
                : new FamilyLayout(picture).drawn();
    }

    private List<List<Chain>> rows() {
        var last = generation.values().stream().mapToInt(row -> row).max().orElse(0);
        return IntStream.rangeClosed(0, last)
                .mapToObj(row -> Chain.of(inRow(row), unions))
                .toList();
    }

    private List<Member> inRow(int row) {
        return picture.members().stream()
                .filter(member -> generation.getOrDefault(member.id(), 0) == row)
                .toList();
    }

    private Drawing drawn() {
        var places = places();
        var outlines = homes.outlines(figures(places, Map.of()));
        var figures = figures(places, homes.marks(outlines));
        var lines = new Lines(plan, places, feet());
        var width =
                x.values().stream().mapToDouble(each -> each).max().orElse(0) + APART / 2 + MARGIN;
        return new Drawing(
                width,
                bottom(figures) + LINE + MARGIN,
                figures,
                lines.strokes(),
                lines.notes(),
                outlines);
    }

    private Map<PersonId, Point> places() {
        var tops = tops();
        var places = new HashMap<PersonId, Point>();
        for (var member : picture.members()) {
            var row = generation.getOrDefault(member.id(), 0);
            places.put(
                    member.id(), new Point(x.getOrDefault(member.id(), 0.0), tops.get(row) + HALF));
        }
        return places;
    }

    /** Each row as far below the one before as its words and the lines between need. */
    private List<Double> tops() {
        var tops = new ArrayList<Double>();
        var y = MARGIN;
        var last = generation.values().stream().mapToInt(row -> row).max().orElse(0);
        for (var row = 0; row <= last; row++) {
            y += plan.lanesAbove(row) * LANE;
            tops.add(y);
            y += 2 * HALF + WORDS + wordsUnder(row) * LINE + GAP + plan.lanesBelow(row) * LANE;
        }
        return tops;
    }

    /** Where the lanes below each row begin. */
    private List<Double> feet() {
        var tops = tops();
        return IntStream.range(0, tops.size())
                .mapToObj(
                        row -> tops.get(row) + 2 * HALF + WORDS + wordsUnder(row) * LINE + GAP / 2)
                .toList();
    }

    private int wordsUnder(int row) {
        return inRow(row).stream()
                .mapToInt(member -> Labels.under(member, homes.mostMarks(member.id())).size())
                .max()
                .orElse(0);
    }

    private List<Figure> figures(Map<PersonId, Point> places, Map<PersonId, List<String>> marks) {
        return picture.members().stream()
                .map(member ->
                        new Figure(
                                member.id(),
                                member.sign(),
                                places.getOrDefault(member.id(), new Point(0, 0)),
                                HALF,
                                !member.known(),
                                member.died(),
                                member.subject(),
                                Labels.under(member, marks.getOrDefault(member.id(), List.of()))))
                .sorted(
                        Comparator.comparingDouble((Figure one) -> one.at().y())
                                .thenComparingDouble(one -> one.at().x()))
                .toList();
    }

    private static double bottom(List<Figure> figures) {
        return figures.stream()
                .mapToDouble(one -> one.at().y() + one.half() + WORDS + LINE * one.lines().size())
                .max()
                .orElse(0);
    }
}
