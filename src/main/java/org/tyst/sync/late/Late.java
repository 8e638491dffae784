package org.tyst.sync.late;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tyst.basics.Ids;
import org.tyst.basics.Json;
import org.tyst.sync.Kind;
import org.tyst.sync.Operation;
import org.tyst.sync.Writing;

/**
 * One operation that came too late, as it stands in its case for everybody who has that now. What is sealed in it lies in the sealed
 * compartment, under this item's own id.
 *
 * @param op the operation, by which it is known however often it arrives
 * @param item what it was about, whether that stands in the case or not
 * @param baseVid what it was written on; 0 if it was new, or if that version is of a line that broke off
 * @param arrivedAt by the central record's clock
 */
public record Late(
        UUID id,
        UUID caseId,
        UUID op,
        UUID item,
        Kind kind,
        Optional<UUID> parent,
        long baseVid,
        ObjectNode body,
        int place,
        boolean gone,
        Optional<String> contentSha256,
        String author,
        Instant writtenAt,
        Instant arrivedAt) {
    /** The field in which its kind lies. */
    public static final String ABOUT = "kind";

    public Late {
        Objects.requireNonNull(id);
        Objects.requireNonNull(op);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(body);
    }

    /** The same operation is the same item, whichever node takes it in, and however often. */
    public static UUID idOf(UUID op) {
        return Ids.named("late", op.toString());
    }

    public static Late of(Operation op, Instant arrived) {
        return new Late(
                idOf(op.id()),
                op.caseId(),
                op.id(),
                op.item(),
                op.kind(),
                op.parent(),
                op.lost().isPresent() ? 0 : op.baseVid(),
                op.writing().body(),
                op.writing().place(),
                op.writing().gone(),
                op.contentSha256(),
                op.author(),
                op.writtenAt(),
                arrived);
    }

    /** As it lies in its own item. */
    public Writing inItsItem(Map<String, String> sealed) {
        return new Writing(Json.tree(this), sealed, 0, false);
    }

    /** As it was sent, by its author, on what it was written on. */
    public Operation again(Map<String, String> sealed) {
        return operation(item, new Writing(body, sealed, place, gone), baseVid);
    }

    /** The same words as a second account, beside what stands. */
    public Operation beside(Map<String, String> sealed) {
        var second = Ids.named("beside", op.toString());
        var there = body.deepCopy().put("id", second.toString());
        return operation(second, new Writing(there, sealed, place, false), 0);
    }

    private Operation operation(UUID about, Writing writing, long on) {
        return new Operation(
                op,
                about,
                caseId,
                kind,
                parent,
                on,
                writing,
                contentSha256,
                author,
                writtenAt,
                Set.of(),
                false,
                Optional.empty());
    }
}
