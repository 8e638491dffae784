package org.tyst.reports.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tyst.reports.Answer;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Disclosure;
import org.tyst.reports.Report;
import org.tyst.reports.Run;
import org.tyst.reports.Section;

/** What one state of a report has that another has not: block by block, in the order of the later one. Pure. */
public final class Changes {
    /** One difference, before it has an id, a name and a time. */
    public record Difference(
            Change.Sort sort,
            Optional<BlockId> block,
            String sectionTitle,
            String before,
            String after) {}

    private record At(Section section, int place, Block block) {}

    private final Report before;
    private final Report after;
    private final List<Difference> found = new ArrayList<>();

    private Changes(Report before, Report after) {
        this.before = before;
        this.after = after;
    }

    /** Of a report that was just begun, every block that it has. */
    public static List<Difference> since(Optional<Report> before, Report after) {
        return before.map(was -> new Changes(was, after).all())
                .orElseGet(() -> places(after).values().stream().map(Changes::added).toList());
    }

    private List<Difference> all() {
        var then = places(before);
        var now = places(after);
        now.forEach((id, at) ->
                Optional.ofNullable(then.get(id))
                        .ifPresentOrElse(was -> compare(was, at), () -> found.add(added(at))));
        then.forEach((id, at) -> {
            if (!now.containsKey(id)) found.add(removed(at));
        });
        moved(then, now);
        notRelevant();
        answered();
        found.addAll(new TranslatedSince(before, after).all());
        if (before.status() != after.status())
            found.add(whole(Change.Sort.STATUS, before.status().name(), after.status().name()));
        return found;
    }

    private void compare(At was, At at) {
        if (was.block.equals(at.block)) return;
        var said = told(was.block);
        var says = told(at.block);
        if (!said.equals(says)) found.add(of(Change.Sort.CHANGED, at, said, says));
        if (!was.block.disclosure().equals(at.block.disclosure()))
            found.add(of(Change.Sort.LABELLED, at, label(was.block), label(at.block)));
        if (standsOnOther(was.block, at.block))
            found.add(of(Change.Sort.SOURCES, at, sources(was.block), sources(at.block)));
    }

    /** In another section, or another one stands before it of those that were there before. */
    private void moved(Map<BlockId, At> then, Map<BlockId, At> now) {
        var order = List.copyOf(then.keySet());
        var ranks =
                IntStream.range(0, order.size())
                        .boxed()
                        .collect(Collectors.toMap(order::get, rank -> rank));
        var highest = -1;
        for (var id : now.keySet().stream().filter(then::containsKey).toList()) {
            var rank = ranks.getOrDefault(id, 0);
            var was = at(then, id);
            var at = at(now, id);
            var elsewhere = !was.section.key().equals(at.section.key());
            if (elsewhere || rank < highest) found.add(moved(was, at));
            highest = Math.max(highest, rank);
        }
    }

    private static At at(Map<BlockId, At> places, BlockId id) {
        return Objects.requireNonNull(places.get(id));
    }

    private static Difference moved(At was, At at) {
        return of(Change.Sort.MOVED, at, was.section.title(), at.section.title());
    }

    private void notRelevant() {
        for (var section : after.sections()) {
            var was = before.section(section.key()).map(Section::notRelevantBecause).orElse("");
            if (!was.equals(section.notRelevantBecause()))
                found.add(
                        new Difference(
                                Change.Sort.NOT_RELEVANT,
                                Optional.empty(),
                                section.title(),
                                was,
                                section.notRelevantBecause()));
        }
    }

    private void answered() {
        var was = answers(before);
        var are = answers(after);
        if (!was.equals(are)) found.add(whole(Change.Sort.ANSWERS, was, are));
    }

    private static String answers(Report report) {
        return report.answers().stream()
                .sorted((one, other) -> Integer.compare(one.question(), other.question()))
                .map(answer -> answer.question() + ": " + said(report, answer))
                .collect(Collectors.joining("\n"));
    }

    private static String said(Report report, Answer answer) {
        return report.block(answer.block()).map(Changes::told).orElse("");
    }

    private static Difference whole(Change.Sort sort, String before, String after) {
        return new Difference(sort, Optional.empty(), "", before, after);
    }

    private static Difference added(At at) {
        return of(Change.Sort.ADDED, at, "", told(at.block));
    }

    private static Difference removed(At at) {
        return of(Change.Sort.REMOVED, at, told(at.block), "");
    }

    private static Difference of(Change.Sort sort, At at, String before, String after) {
        return new Difference(sort, Optional.of(at.block.id()), at.section.title(), before, after);
    }

    private static boolean standsOnOther(Block was, Block now) {
        return !was.sources().toList().equals(now.sources().toList())
                || !was.flags().toList().equals(now.flags().toList());
    }

    /** How many things it stands on or is contested by; which they are stands in the report. */
    private static String sources(Block block) {
        return Long.toString(block.sources().count() + block.flags().count());
    }

    /** By name, with the reason where there is one. */
    private static String label(Block block) {
        return switch (block.disclosure()) {
            case Disclosure.Everyone _ -> "EVERYONE";
            case Disclosure.EveryoneKnowing _ -> "EVERYONE_KNOWING";
            case Disclosure.CourtOnly it -> "COURT_ONLY: " + it.why();
            case Disclosure.WithheldFrom it -> "WITHHELD_FROM: " + it.why();
        };
    }

    /** All its words. A picture and a table say more than their running text. */
    public static String told(Block block) {
        return switch (block) {
            case Block.KeyTable it -> it.caption() + "\n" + rows(it);
            case Block.Chronology it -> it.caption() + "\n" + events(it);
            case Block.FamilyTree it -> it.caption() + "\n" + String.join("\n", it.said());
            case Block.Heading _, Block.Paragraph _, Block.FromRecord _ -> block.text();
            case Block.ChildQuote it -> it.speaker() + ": " + block.text();
            case Block.Bullets it -> bullets(it);
        };
    }

    private static String rows(Block.KeyTable table) {
        return table.rows().stream()
                .map(row -> row.key() + " — " + Run.text(row.value()))
                .collect(Collectors.joining("\n"));
    }

    private static String events(Block.Chronology chronology) {
        return chronology.events().stream()
                .map(event -> event.when() + " — " + Run.text(event.what()))
                .collect(Collectors.joining("\n"));
    }

    private static String bullets(Block.Bullets bullets) {
        var items = bullets.items().stream().map(Run::text).toList();
        return Run.text(bullets.leadIn()) + "\n" + String.join("\n", items);
    }

    private static Map<BlockId, At> places(Report report) {
        var all = new LinkedHashMap<BlockId, At>();
        for (var section : report.sections())
            for (var block : section.blocks())
                all.put(block.id(), new At(section, all.size(), block));
        return all;
    }
}
