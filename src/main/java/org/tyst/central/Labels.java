package org.tyst.central;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tyst.cases.CaseId;
import org.tyst.central.Deliveries.Due;
import org.tyst.central.delivery.Consignment;
import org.tyst.central.delivery.Couriers;
import org.tyst.central.delivery.Court;
import org.tyst.central.delivery.Delivery;
import org.tyst.central.delivery.DeliveryRules;
import org.tyst.central.delivery.DocumentType;
import org.tyst.dispatch.CopyId;
import org.tyst.dispatch.DeliveryId;
import org.tyst.dispatch.DeliveryNote.Way;
import org.tyst.dispatch.DeliveryNote.Why;
import org.tyst.dispatch.RecipientClass;
import org.tyst.reports.ReportId;
import org.tyst.sync.CentralItem;
import org.tyst.sync.Hash;
import org.tyst.sync.Kind;

/**
 * Makes of a filed copy what goes out of the house. It looks once more at everything that could send it to the wrong place: that
 * it is the court's copy, that the case is still at that court, that somebody has made sure of the court's address, and that the
 * bytes are the ones that were filed. Whatever is not sure is for a person.
 */
final class Labels implements AutoCloseable {
    private final Tables tables;
    private final Boxes boxes;
    private final DeliveryRules rules;
    private final Couriers couriers;

    Labels(Tables tables, Boxes boxes, DeliveryRules rules, Couriers couriers) {
        this.tables = tables;
        this.boxes = boxes;
        this.rules = rules;
        this.couriers = couriers;
    }

    /** @param send takes as long as the other end takes: call it outside of a transaction */
    record Labelled(
            DeliveryId id,
            CaseId caseId,
            ReportId report,
            CopyId copy,
            Optional<Way> way,
            Supplier<Delivery> send) {
        Delivery delivery() {
            return send.get();
        }
    }

    /** Whether it goes to the court, and to nobody else. A party's copy does not leave by itself, by any way. */
    static boolean isForTheCourt(JsonNode copy) {
        return copy.at("/recipient/who").asText().equals("COURT")
                && copy.path("recipientClass").asText().equals(RecipientClass.COURT.name());
    }

    /** Empty if the case has no such copy. */
    Optional<Labelled> of(Connection connection, Due due, Instant now) throws SQLException {
        var items =
                tables.items().standing(connection, due.caseId(), Set.of(due.caseId(), due.copy()));
        var copy = find(items.get(due.copy()), Kind.FILED_COPY);
        var theCase = find(items.get(due.caseId()), Kind.CASE);
        if (copy.isEmpty() || theCase.isEmpty()) return Optional.empty();
        var bytes = tables.contents().read(connection, due.caseId(), due.copy());
        return Optional.of(labelled(due, copy.get(), theCase.get(), bytes, now));
    }

    private static Optional<JsonNode> find(@Nullable CentralItem item, Kind kind) {
        return Optional.ofNullable(item)
                .filter(it -> it.kind() == kind && !it.writing().gone())
                .map(it -> it.writing().body());
    }

    private Labelled labelled(
            Due due, JsonNode copy, JsonNode theCase, Optional<byte[]> bytes, Instant now) {
        var court = couriers.court(copy.at("/recipient/name").asText());
        var type = rules.typeOf(copy.at("/template/id").asText());
        var against =
                whyNot(due, copy, theCase, bytes, now)
                        .or(() -> whyNot(court, now))
                        .or(() -> type.isEmpty() ? Optional.of(Why.TYPE_NOT_KNOWN) : noReason());
        var id = key(due, copy);
        return new Labelled(
                new DeliveryId(id),
                new CaseId(due.caseId()),
                new ReportId(UUID.fromString(copy.path("report").asText())),
                new CopyId(due.copy()),
                court.map(Court::way),
                against.isPresent()
                        ? () -> new Delivery.Refused(against.get())
                        : () ->
                                couriers.deliver(
                                        consignment(
                                                id,
                                                copy,
                                                theCase,
                                                type.orElseThrow(),
                                                bytes.orElseThrow()),
                                        court.orElseThrow()));
    }

    @Override
    public void close() {
        couriers.close();
    }

    private static Optional<Why> noReason() {
        return Optional.empty();
    }

    private Optional<Why> whyNot(
            Due due, JsonNode copy, JsonNode theCase, Optional<byte[]> bytes, Instant now) {
        if (!isForTheCourt(copy)) return Optional.of(Why.COURT_NOT_LISTED);
        if (!copy.at("/recipient/name").asText().equals(theCase.path("court").asText()))
            return Optional.of(Why.COURT_CHANGED);
        if (due.since().plus(Duration.ofDays(rules.mostDaysOld())).isBefore(now))
            return Optional.of(Why.TOO_OLD);
        if (theCase.path("courtNumber").asText().isBlank()) return Optional.of(Why.NO_CASE_NUMBER);
        return bytes.map(Hash::hex).filter(copy.path("sha256").asText()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(Why.BYTES_CHANGED);
    }

    private Optional<Why> whyNot(Optional<Court> court, Instant now) {
        if (court.isEmpty()) return Optional.of(Why.COURT_NOT_LISTED);
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var until = court.get().confirmedOn().plusDays(rules.confirmedForDays());
        return today.isAfter(until) || court.get().confirmedOn().isAfter(today.plusDays(1))
                ? Optional.of(Why.ADDRESS_NOT_CONFIRMED)
                : Optional.empty();
    }

    private static Consignment consignment(
            UUID id, JsonNode copy, JsonNode theCase, DocumentType type, byte[] bytes) {
        return new Consignment(
                id,
                theCase.path("courtNumber").asText(),
                theCase.path("courtReference").asText(),
                type,
                fileName(id, copy),
                copy.path("sha256").asText(),
                bytes);
    }

    /** As it was filed, if that is a name as Tyst makes them: what a laptop sends goes into no label as it is. */
    private static String fileName(UUID id, JsonNode copy) {
        var filed = copy.path("fileName").asText();
        return filed.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,120}\\.(pdf|docx)") ? filed : id + ".pdf";
    }

    /** The same for the same copy, at every try and on every node; and nobody outside can know it before. */
    private UUID key(Due due, JsonNode copy) {
        var text =
                boxes.blinded(
                        "delivery|"
                                + due.caseId()
                                + "|"
                                + due.copy()
                                + "|"
                                + copy.path("sha256").asText());
        return UUID.fromString(
                text.replaceFirst("^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$", "$1-$2-8$3-8$4-$5"));
    }
}
