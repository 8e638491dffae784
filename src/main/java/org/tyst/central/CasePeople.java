package org.tyst.central;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.tyst.cases.Part;
import org.tyst.cases.identity.SamePerson;
import org.tyst.sync.CentralItem;
import org.tyst.sync.Elsewhere;
import org.tyst.sync.Kind;

/**
 * Who stands in which case, so that it can be told that a child of one stands in another. Names and dates of birth are not in the database:
 * the same person is found by the same hash.
 */
final class CasePeople {
    private static final String KEEP =
            """
            INSERT INTO case_person (case_id, item, blinded, subject) VALUES (?, ?, ?, ?)
            ON CONFLICT (case_id, item) DO UPDATE SET blinded = excluded.blinded, subject = excluded.subject
            WHERE (case_person.blinded, case_person.subject) IS DISTINCT FROM (excluded.blinded, excluded.subject)
            """;
    private static final String LEAVE = "DELETE FROM case_person WHERE case_id = ? AND item = ?";
    private static final String OTHERS = "SELECT others_with(?, ?) AS others";
    private static final String LINKED =
            "SELECT case_id, item, other, number_box, holder, name_box FROM linked_to_mine()";

    private final Boxes boxes;
    private final Audit audit;

    CasePeople(Boxes boxes, Audit audit) {
        this.boxes = boxes;
        this.audit = audit;
    }

    /** As it stands from now on. That another case was found by it is written down: trying names is no pastime. */
    void stands(Connection connection, CentralItem item, Asking asking) throws SQLException {
        if (item.kind() != Kind.PERSON) return;
        var key = key(item);
        if (key.isEmpty()) {
            Sql.change(connection, LEAVE, item.caseId(), item.item());
            return;
        }
        var blinded = boxes.blinded("person|" + key.get());
        var subject = isSubject(item.writing().body());
        if (Sql.change(connection, KEEP, item.caseId(), item.item(), blinded, subject) > 0)
            writeDown(connection, item, blinded, asking);
    }

    private void writeDown(Connection connection, CentralItem item, String blinded, Asking asking)
            throws SQLException {
        var others =
                Sql.rows(connection, OTHERS, row -> row.getInt("others"), item.caseId(), blinded)
                        .getFirst();
        var about = Optional.of(item.caseId());
        if (others > 0)
            audit.write(connection, asking, Audit.Act.FOUND_IN_ANOTHER_CASE, about, others);
    }

    /** Of the cases of whoever asks. */
    List<Elsewhere> linked(Connection connection) throws SQLException {
        return Sql.rows(connection, LINKED, this::elsewhere);
    }

    private Elsewhere elsewhere(ResultSet row) throws SQLException {
        var other = Sql.uuid(row, "other");
        var holder = Sql.uuid(row, "holder");
        return new Elsewhere(
                Sql.uuid(row, "case_id"),
                Sql.uuid(row, "item"),
                other,
                boxes.openText(row.getBytes("number_box"), other, CaseNumbers.NUMBER),
                name(row.getBytes("name_box"), holder));
    }

    private Optional<String> name(byte @Nullable [] box, UUID holder) {
        return Optional.ofNullable(box).map(it -> boxes.openText(it, holder, KnownNames.NAME));
    }

    /** It came over a wire: what is no name or no day is nobody's. */
    private static Optional<String> key(CentralItem item) {
        if (item.writing().gone()) return Optional.empty();
        var body = item.writing().body();
        return day(body.path("birth").path("date").asText(""))
                .flatMap(born -> SamePerson.key(body.path("name").asText(""), born));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isSubject(JsonNode body) {
        return StreamSupport.stream(body.path("parts").spliterator(), false)
                .anyMatch(part -> part.asText().equals(Part.SUBJECT_CHILD.name()));
    }
}
