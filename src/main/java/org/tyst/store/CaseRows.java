package org.tyst.store;

import static java.util.stream.Collectors.groupingBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.tyst.cases.CaseRow;
import org.tyst.cases.ChildrensCase;
import org.tyst.cases.DirectedReport;
import org.tyst.cases.PapersToSend;
import org.tyst.cases.Person;
import org.tyst.sync.Kind;

/** The list of cases, in three questions however many cases there are: counts, people, and the cases themselves. */
final class CaseRows {
    private static final ZoneId COURT = ZoneId.of("Europe/London");

    /** Each part reads an index and the few rows it is about, never the statements. */
    private static final String COUNTS =
            """
            SELECT c.case_id,
                   (SELECT count(*) FROM item i INDEXED BY item_draft WHERE i.kind = 'INTERVIEW' AND i.gone = 0 AND i.case_id = c.case_id
                        AND json_extract(i.body, '$.signedAt') IS NULL),
                   (SELECT count(*) FROM item i WHERE i.kind = 'CONTEST' AND i.gone = 0 AND i.case_id = c.case_id
                        AND json_extract(i.body, '$.decision') IS NULL),
                   (SELECT count(*) FROM item i WHERE i.kind = 'CONTACT_POINT' AND i.gone = 0 AND i.case_id = c.case_id
                        AND json_extract(i.body, '$.confidentiality') IN ('WITHHELD', 'OTHER_RESTRICTION')),
                   coalesce(w.waiting, 0),
                   coalesce(p.papers, 0), coalesce(p.bytes, 0),
                   (SELECT min(json_extract(i.body, '$.start')) FROM item i
                        WHERE i.kind = 'HEARING' AND i.gone = 0 AND i.case_id = c.case_id
                        AND json_extract(i.body, '$.start') > ?),
                   (SELECT last_contact FROM case_cursor k WHERE k.case_id = c.case_id)
            FROM item c LEFT JOIN (SELECT case_id, sum(n) AS waiting
                                   FROM (SELECT case_id, count(*) AS n FROM item INDEXED BY item_waiting
                                         WHERE state <> 'CLEAN' GROUP BY state, case_id)
                                   GROUP BY case_id) w ON w.case_id = c.case_id
                 LEFT JOIN (SELECT case_id, count(*) AS papers, sum(length) AS bytes FROM attachment
                            WHERE confirmed_at IS NULL GROUP BY case_id) p ON p.case_id = c.case_id
            WHERE c.kind = 'CASE' AND c.gone = 0\
            """;

    private final Sql sql;
    private final ItemTable items;
    private final Clock clock;

    CaseRows(Sql sql, ItemTable items, Clock clock) {
        this.sql = sql;
        this.items = items;
        this.clock = clock;
    }

    List<CaseRow> all() {
        var counts = counts();
        var people =
                items.ofKind(Kind.PERSON, Person.class).stream()
                        .collect(groupingBy(Person::caseId));
        return items.ofKind(Kind.CASE, ChildrensCase.class).stream()
                .map(each -> row(each, people.getOrDefault(each.id(), List.of()), counts))
                .sorted(Comparator.comparing(CaseRow::title))
                .toList();
    }

    private Map<UUID, Counts> counts() {
        var now = clock.instant().atZone(COURT).toLocalDateTime().toString();
        return sql.rows(COUNTS, Counts::read, now).stream()
                .collect(java.util.stream.Collectors.toMap(Counts::caseId, each -> each));
    }

    private static CaseRow row(ChildrensCase theCase, List<Person> people, Map<UUID, Counts> all) {
        var counts = all.getOrDefault(theCase.id().value(), Counts.NONE);
        return new CaseRow(
                theCase.id(),
                theCase.title(),
                theCase.court(),
                theCase.lawType(),
                names(people, Person::isSubjectChild),
                names(people, person -> person.isParty() && !person.isSubjectChild()),
                counts.nextHearing,
                reportDue(theCase),
                counts.drafts,
                counts.openContests,
                counts.withheld > 0,
                counts.waiting,
                counts.papers,
                counts.lastSynced);
    }

    private static List<String> names(List<Person> people, Predicate<Person> wanted) {
        return people.stream().filter(wanted).map(Person::name).toList();
    }

    private static Optional<LocalDate> reportDue(ChildrensCase theCase) {
        return theCase.directedReports().stream()
                .map(DirectedReport::dueOn)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private record Counts(
            UUID caseId,
            int drafts,
            int openContests,
            int withheld,
            int waiting,
            PapersToSend papers,
            Optional<LocalDate> nextHearing,
            Optional<Instant> lastSynced) {
        static final Counts NONE =
                new Counts(
                        new UUID(0, 0),
                        0,
                        0,
                        0,
                        0,
                        PapersToSend.NONE,
                        Optional.empty(),
                        Optional.empty());

        static Counts read(Sql.Row row) throws SQLException {
            return new Counts(
                    row.id(1),
                    row.small(2),
                    row.small(3),
                    row.small(4),
                    row.small(5),
                    new PapersToSend(row.small(6), row.number(7)),
                    row.maybeText(8).map(start -> LocalDate.parse(start.substring(0, 10))),
                    row.maybeText(9).map(Instant::parse));
        }
    }
}
