package org.tyst.cases.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.tyst.cases.PersonId;

/**
 * How far from the left each person stands. Down and up the rows in turn, children are drawn under their parents and parents over
 * their children, as near as nobody stands on another; brothers and sisters stay side by side, eldest at the left.
 */
final class Columns {
    private static final int TURNS = 6;

    private final List<List<Chain>> rows;
    private final List<Union> unions;
    private final double apart;
    private final Map<PersonId, Double> x = new HashMap<>();

    private Columns(List<List<Chain>> rows, List<Union> unions, double apart) {
        this.rows = rows;
        this.unions = unions;
        this.apart = apart;
    }

    /** @param apart from one middle to the next, at least */
    static Map<PersonId, Double> of(List<List<Chain>> rows, List<Union> unions, double apart) {
        var columns = new Columns(rows, unions, apart);
        columns.settle();
        var left = columns.x.values().stream().mapToDouble(each -> each).min().orElse(0);
        columns.x.replaceAll((_, each) -> each - left);
        return columns.x;
    }

    private void settle() {
        rows.forEach(
                row -> put(row, IntStream.range(0, row.size()).mapToDouble(at -> at).toArray()));
        for (var turn = 0; turn < TURNS; turn++) {
            rows.forEach(row -> arrange(row, this::underParents));
            rows.reversed().forEach(row -> arrange(row, this::overChildren));
        }
        rows.forEach(row -> arrange(row, this::underParents));
    }

    private interface Wish {
        OptionalDouble of(PersonId person);
    }

    private void arrange(List<Chain> row, Wish wish) {
        var order = ordered(row, wish);
        put(order, order.stream().mapToDouble(chain -> wished(chain, wish)).toArray());
    }

    /** Brothers and sisters in one go, by where all of them would stand; within that by age. */
    private List<Chain> ordered(List<Chain> row, Wish wish) {
        var groups = new ArrayList<List<Chain>>();
        var byParents = new HashMap<Union, List<Chain>>();
        for (var chain : row) {
            var group =
                    bornTo(chain)
                            .map(union -> byParents.computeIfAbsent(union, _ -> added(groups)))
                            .orElseGet(() -> added(groups));
            group.add(chain);
        }
        groups.forEach(group -> group.sort(Comparator.comparingInt(this::rank)));
        groups.sort(Comparator.comparingDouble(group -> mean(group, wish)));
        return groups.stream().flatMap(List::stream).toList();
    }

    private static List<Chain> added(List<List<Chain>> groups) {
        var group = new ArrayList<Chain>();
        groups.add(group);
        return group;
    }

    private double mean(List<Chain> group, Wish wish) {
        return group.stream().mapToDouble(chain -> wished(chain, wish)).average().orElse(0);
    }

    private Optional<Union> bornTo(Chain chain) {
        return unions.stream()
                .filter(union -> chain.people().stream().anyMatch(union.children()::contains))
                .findFirst();
    }

    private int rank(Chain chain) {
        return bornTo(chain).stream()
                .flatMap(union -> chain.people().stream().map(union.children()::indexOf))
                .mapToInt(at -> at)
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
    }

    private double wished(Chain chain, Wish wish) {
        var middle = (chain.people().size() - 1) / 2.0;
        return IntStream.range(0, chain.people().size())
                .mapToObj(at -> shifted(wish.of(chain.people().get(at)), (middle - at) * apart))
                .flatMapToDouble(OptionalDouble::stream)
                .average()
                .orElseGet(() -> now(chain));
    }

    private static OptionalDouble shifted(OptionalDouble wish, double by) {
        return wish.isPresent() ? OptionalDouble.of(wish.getAsDouble() + by) : wish;
    }

    private double now(Chain chain) {
        return chain.people().stream().mapToDouble(this::at).average().orElse(0);
    }

    private OptionalDouble underParents(PersonId person) {
        return unions.stream()
                .filter(union -> union.children().contains(person))
                .flatMapToDouble(union -> union.parents().stream().mapToDouble(this::at))
                .average();
    }

    private OptionalDouble overChildren(PersonId person) {
        return unions.stream()
                .filter(union -> union.parents().contains(person))
                .flatMapToDouble(union -> union.children().stream().mapToDouble(this::at))
                .average();
    }

    private double at(PersonId person) {
        return x.getOrDefault(person, 0.0);
    }

    /** As near to where each would stand as the others let it: neighbours that press on each other move as one. */
    private void put(List<Chain> order, double[] wished) {
        var offsets = new double[order.size()];
        for (var i = 1; i < order.size(); i++)
            offsets[i] = offsets[i - 1] + (width(order.get(i - 1)) + width(order.get(i))) / 2;
        var free = IntStream.range(0, wished.length).mapToDouble(i -> wished[i] - offsets[i]);
        var settled = NeverFalling.nearest(free.toArray());
        for (var i = 0; i < order.size(); i++) put(order.get(i), settled[i] + offsets[i]);
    }

    private void put(Chain chain, double middle) {
        var first = middle - (chain.people().size() - 1) * apart / 2;
        for (var i = 0; i < chain.people().size(); i++)
            x.put(chain.people().get(i), first + i * apart);
    }

    private double width(Chain chain) {
        return chain.people().size() * apart;
    }
}
