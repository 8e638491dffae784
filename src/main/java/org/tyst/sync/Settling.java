package org.tyst.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tyst.cases.CaseId;

/** Turns a person's decision about a conflict into what is written next. Pure; a store writes it in one commit. */
public final class Settling {
    private static final Set<Kind> MAY_STAND_BESIDE = EnumSet.of(Kind.STATEMENT, Kind.FACT);

    private Settling() {}

    /** The item with the decision in it, waiting to be sent; and the second account beside it, if both are kept. */
    public record Settled(LocalItem item, Optional<LocalItem> beside) {}

    /** By whom and when it is settled, and the id that a second account gets. */
    public record By(String who, Instant at, UUID besideId) {}

    /** Empty if the conflict is no longer as it was shown to whoever decided, or cannot be settled that way. */
    public static Optional<Settled> settle(
            LocalItem item,
            CentralConflict conflict,
            Conflict asShown,
            Settlement settlement,
            By by) {
        if (!shown(item, conflict).equals(asShown)) return Optional.empty();
        if (!asShown.ways().contains(settlement.way())) return Optional.empty();
        var body = item.now().body();
        return Optional.of(
                switch (settlement) {
                    case Settlement.KeepTheirs theirs -> written(item, body, by);
                    case Settlement.KeepMine mine -> written(item, withMine(body, conflict), by);
                    case Settlement.Edited edited -> written(item, withTexts(body, edited), by);
                    case Settlement.KeepBoth both ->
                            new Settled(
                                    written(item, body, by).item(),
                                    Optional.of(beside(item, conflict, by)));
                });
    }

    /** For the page: each field with its three texts, and the ways that are open. */
    public static Conflict shown(LocalItem item, CentralConflict conflict) {
        return new Conflict(
                conflict.id(),
                conflict.item(),
                new CaseId(conflict.caseId()),
                conflict.kind(),
                clashes(item, conflict),
                conflict.mineBy(),
                conflict.mineAt(),
                conflict.theirsBy(),
                conflict.theirsAt(),
                conflict.openedAt(),
                ways(item, conflict));
    }

    private static Set<Settlement.Way> ways(LocalItem item, CentralConflict conflict) {
        var ways = EnumSet.of(Settlement.Way.KEEP_THEIRS);
        if (!Frozen.is(item.now())) ways.add(Settlement.Way.KEEP_MINE);
        if (!Frozen.is(item.now()) && allText(conflict)) ways.add(Settlement.Way.EDITED);
        if (MAY_STAND_BESIDE.contains(conflict.kind())) ways.add(Settlement.Way.KEEP_BOTH);
        return ways;
    }

    private static boolean allText(CentralConflict conflict) {
        return conflict.fields().stream()
                .allMatch(field ->
                        FieldPath.at(conflict.mine(), field).isTextual()
                                && FieldPath.at(conflict.theirs(), field).isTextual());
    }

    private static Settled written(LocalItem item, ObjectNode body, By by) {
        return new Settled(
                item.written(item.now().with(body), by.who(), by.at()), Optional.empty());
    }

    private static ObjectNode withMine(ObjectNode body, CentralConflict conflict) {
        var result = body;
        for (var field : conflict.fields())
            result = FieldPath.with(result, field, FieldPath.at(conflict.mine(), field));
        return result;
    }

    private static ObjectNode withTexts(ObjectNode body, Settlement.Edited edited) {
        var result = body;
        for (var text : edited.texts().entrySet())
            result = FieldPath.with(result, text.getKey(), TextNode.valueOf(text.getValue()));
        return result;
    }

    private static LocalItem beside(LocalItem item, CentralConflict conflict, By by) {
        var body = conflict.mine().deepCopy();
        body.put("id", by.besideId().toString());
        return new LocalItem(
                by.besideId(),
                item.caseId(),
                item.kind(),
                item.parent(),
                item.now().with(body),
                conflict.mineBy(),
                conflict.mineAt(),
                ItemState.DIRTY,
                0,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
    }

    /** Theirs is what stands now: it may have been written on since, and whoever chooses must see what would be replaced. */
    private static List<FieldClash> clashes(LocalItem item, CentralConflict conflict) {
        return conflict.fields().stream()
                .sorted()
                .map(field ->
                        new FieldClash(
                                field,
                                text(conflict.base(), field),
                                text(conflict.mine(), field),
                                text(item.now().body(), field)))
                .toList();
    }

    private static String text(ObjectNode body, String field) {
        JsonNode node = FieldPath.at(body, field);
        if (node.isMissingNode() || node.isNull()) return "";
        return node.isValueNode() ? node.asText() : node.toString();
    }
}
