package org.tyst.screens.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseRow;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Hold;
import org.tyst.cases.Namesakes;
import org.tyst.cases.identity.LinkedCase;
import org.tyst.contests.Contest;
import org.tyst.dispatch.DeliveryNote;
import org.tyst.dispatch.FiledCopy;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.attachments.Attachment;
import org.tyst.reports.Report;
import org.tyst.sync.Elsewhere;
import org.tyst.sync.OpenedBy;
import org.tyst.sync.OpeningReview;
import org.tyst.sync.late.Handover;
import org.tyst.sync.late.HandoverNote;
import org.tyst.sync.late.LateDesk;

/** Everything the page shows, read in one go. */
record CaseContents(
        CaseFile file,
        List<Hold> holds,
        List<InterviewRecord> interviews,
        List<Contest> contests,
        List<Report> reports,
        List<FiledCopy> copies,
        List<DeliveryNote> deliveries,
        List<Attachment> papers,
        List<AuditEntry> history,
        boolean historyBroken,
        Namesakes namesakes,
        Optional<Instant> openedUntil,
        List<OpenedBy> openedBy,
        List<OpeningReview> openingReviews,
        int openLate,
        List<Handover> handovers,
        List<HandoverNote> handoverNotes,
        List<Linked> linked,
        List<Elsewhere> elsewhere) {

    /**
     * Another case with somebody of this one in it.
     *
     * @param openedUntil when it is somebody else's, and was opened for a time
     */
    record Linked(LinkedCase other, Optional<Instant> openedUntil) {}

    CaseContents {
        holds = List.copyOf(holds);
        interviews = List.copyOf(interviews);
        contests = List.copyOf(contests);
        reports = List.copyOf(reports);
        copies = List.copyOf(copies);
        deliveries = List.copyOf(deliveries);
        papers = List.copyOf(papers);
        history = List.copyOf(history);
        openedBy = List.copyOf(openedBy);
        openingReviews = List.copyOf(openingReviews);
        handovers = List.copyOf(handovers);
        handoverNotes = List.copyOf(handoverNotes);
        linked = List.copyOf(linked);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Call on the store's thread. */
    static Optional<CaseContents> read(CaseStores stores, CaseId id) {
        var rows = stores.cases().rows();
        var opened = stores.keeping().openedUntil();
        return stores.cases()
                .open(id)
                .map(file ->
                        new CaseContents(
                                file,
                                stores.holds().ofCase(id),
                                stores.interviews().ofCase(id),
                                stores.contests().ofCase(id),
                                stores.reports().ofCase(id),
                                stores.copies().ofCase(id),
                                stores.copies().deliveries(id),
                                stores.attachments().ofCase(id),
                                stores.audit().ofCase(id.value()),
                                !stores.audit().ofAct(Act.TRAIL_BROKEN).isEmpty(),
                                Namesakes.among(rows),
                                Optional.ofNullable(opened.get(id.value())),
                                stores.keeping().openedBy(id.value()),
                                stores.keeping().openingReviews(id.value()),
                                openLate(stores.late(), id),
                                stores.late().handovers(id.value()),
                                stores.late().notes(id.value()),
                                linked(file, rows, stores, opened),
                                elsewhere(id, rows, stores)));
    }

    private static List<Linked> linked(
            CaseFile file, List<CaseRow> rows, CaseStores stores, Map<UUID, Instant> opened) {
        return LinkedCase.of(file, rows, stores.cases()).stream()
                .map(other ->
                        new Linked(other, Optional.ofNullable(opened.get(other.id().value()))))
                .toList();
    }

    /** What is on this laptop needs nobody to tell of it. */
    private static List<Elsewhere> elsewhere(CaseId id, List<CaseRow> rows, CaseStores stores) {
        var here = rows.stream().map(row -> row.id().value()).collect(Collectors.toSet());
        return stores.keeping().linked(id.value()).stream()
                .filter(one -> !here.contains(one.other()))
                .toList();
    }

    private static int openLate(LateDesk late, CaseId id) {
        return late.open().stream()
                .filter(open -> open.caseId().equals(id.value()))
                .mapToInt(LateDesk.Open::count)
                .sum();
    }

    long openContests() {
        return contests.stream().filter(Contest::isOpen).count();
    }

    boolean isContested(UUID item) {
        return contests.stream()
                .anyMatch(contest -> contest.isOpen() && contest.target().id().equals(item));
    }

    boolean hasRestricted() {
        return contests.stream().anyMatch(contest -> contest.isOpen() && contest.restricted());
    }

    boolean isHeld() {
        return holds.stream().anyMatch(Hold::stands);
    }

    /** Somebody asked for it, or a court ordered it. That nobody was asked yet is said at the detail itself. */
    boolean hasWithheld() {
        return file.contactPoints().stream()
                .map(ContactPoint::confidentiality)
                .anyMatch(answer -> answer.isWithheld() && answer != Confidentiality.NOT_ASKED);
    }
}
