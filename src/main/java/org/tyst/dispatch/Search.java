package org.tyst.dispatch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.tyst.cases.giveaway.Fragment;
import org.tyst.dispatch.CopyFinding.Where;

/** Looks through what was read out of a finished file, whatever kind of file it is, for what it must not carry. */
public final class Search {
    private final List<Passage> passages;
    private final CheckList list;

    private Search(List<Passage> passages, CheckList list) {
        this.passages = passages;
        this.list = list;
    }

    public static Stream<CopyFinding> in(List<Passage> passages, CheckList list) {
        var search = new Search(passages, list);
        return Stream.concat(search.withheld(), search.others());
    }

    private Stream<CopyFinding> withheld() {
        return list.withheld().stream()
                .flatMap(value -> list.expected() ? inCourtCopy(value) : inPartyCopy(value));
    }

    /** What is worth a look is told only where nothing worse is. */
    private Stream<CopyFinding> inPartyCopy(CheckList.Value value) {
        var telling =
                hits(passages, list.telling(value), (where, pages) -> found(value, where, pages))
                        .toList();
        return telling.isEmpty()
                ? hits(
                        passages,
                        list.worthALook(value),
                        (where, pages) ->
                                new CopyFinding.LookAt(value.kind(), value.masked(), where, pages))
                : telling.stream();
    }

    /** On a page of the court copy it is meant to stand; in its properties or its name it is not. */
    private Stream<CopyFinding> inCourtCopy(CheckList.Value value) {
        var isThere = onPages().anyMatch(passage -> value.whole().in(passage.text()));
        var missing =
                isThere
                        ? Stream.<CopyFinding>empty()
                        : Stream.<CopyFinding>of(
                                new CopyFinding.NotInCourtCopy(value.kind(), value.masked()));
        var elsewhere =
                hits(
                        beyondPages(),
                        list.telling(value),
                        (where, pages) -> found(value, where, pages));
        return Stream.concat(missing, elsewhere);
    }

    private Stream<Passage> onPages() {
        return passages.stream().filter(passage -> passage.where() == Where.PAGE);
    }

    private List<Passage> beyondPages() {
        return passages.stream().filter(passage -> passage.where() != Where.PAGE).toList();
    }

    private static CopyFinding found(CheckList.Value value, Where where, List<Integer> pages) {
        return new CopyFinding.Withheld(value.kind(), value.masked(), where, pages);
    }

    private Stream<CopyFinding> others() {
        return list.foreign()
                .flatMap(entry -> hits(passages, List.of(entry.fragment()), entry::found))
                .distinct();
    }

    private static Stream<CopyFinding> hits(
            List<Passage> passages,
            List<Fragment> parts,
            BiFunction<Where, List<Integer>, CopyFinding> finding) {
        Map<Where, TreeSet<Integer>> found = new EnumMap<>(Where.class);
        for (var passage : passages)
            if (parts.stream().anyMatch(part -> part.in(passage.text())))
                found.computeIfAbsent(passage.where(), _ -> new TreeSet<>())
                        .addAll(pages(passage.page()));
        return found.entrySet().stream()
                .map(hit -> finding.apply(hit.getKey(), List.copyOf(hit.getValue())));
    }

    private static List<Integer> pages(Optional<Integer> page) {
        return page.map(List::of).orElse(List.of());
    }
}
