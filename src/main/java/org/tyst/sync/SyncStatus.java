package org.tyst.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.cases.CaseId;

/** Where this laptop stands with the central record, in plain parts. A page makes words of it. */
public record SyncStatus(
        Contact contact,
        boolean busy,
        List<WaitingCase> waiting,
        int openConflicts,
        List<RefusedItem> refused,
        Optional<Instant> lastGoodContact,
        Optional<Trouble> trouble,
        Counts sinceStart) {
    public SyncStatus {
        waiting = List.copyOf(waiting);
        refused = List.copyOf(refused);
    }

    public static SyncStatus notSetUp() {
        return new SyncStatus(
                Contact.NOT_SET_UP,
                false,
                List.of(),
                0,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Counts(0, 0));
    }

    SyncStatus in(Contact now) {
        return new SyncStatus(
                now, busy, waiting, openConflicts, refused, lastGoodContact, trouble, sinceStart);
    }

    SyncStatus busy(boolean now) {
        return new SyncStatus(
                contact,
                now,
                waiting,
                openConflicts,
                refused,
                lastGoodContact,
                trouble,
                sinceStart);
    }

    SyncStatus counted(LocalCounts counts) {
        return new SyncStatus(
                contact,
                busy,
                counts.waiting(),
                counts.openConflicts(),
                counts.refused(),
                counts.lastGoodContact().or(() -> lastGoodContact),
                trouble,
                sinceStart);
    }

    SyncStatus after(SyncEngine.Round round, Instant at) {
        var good = round.trouble().isEmpty();
        var next =
                contact == Contact.WORKING_OFFLINE
                        ? contact
                        : good ? Contact.CONNECTED : Contact.NO_CONNECTION;
        return new SyncStatus(
                next,
                false,
                waiting,
                openConflicts,
                refused,
                good ? Optional.of(at) : lastGoodContact,
                round.trouble(),
                new Counts(
                        sinceStart.pushed() + round.pushed(),
                        sinceStart.pulled() + round.pulled()));
    }

    public int waitingInAll() {
        return waiting.stream().mapToInt(WaitingCase::items).sum();
    }

    public enum Contact {
        /** This laptop was never joined to a central record. */
        NOT_SET_UP,
        /** Joined, and not tried yet since the start. */
        NOT_TRIED,
        CONNECTED,
        NO_CONNECTION,
        /** The person chose to work offline. */
        WORKING_OFFLINE
    }

    /** What went wrong at the last try, by kind. Never holds an address, a name or a text. */
    public enum Trouble {
        NO_ANSWER,
        /** Somebody answered who cannot show the certificate this laptop was joined with. */
        NOT_OUR_CENTRAL_RECORD,
        DEVICE_NOT_ACCEPTED,
        CENTRAL_RECORD_FAILED,
        /** Its database was put back from a backup since it was last read here. */
        CENTRAL_RECORD_PUT_BACK,
        /** It answered something that this version does not understand. */
        NOT_UNDERSTOOD,
        STORE_FAILED
    }

    /** Changes of one case that the central record does not have yet, and since when the oldest has waited. */
    public record WaitingCase(CaseId caseId, int items, Instant since) {}

    /** Something the central record would not take. It stays on this laptop, with the reason. */
    public record RefusedItem(UUID item, CaseId caseId, Kind kind, Refusal reason) {}

    public record Counts(int pushed, int pulled) {}
}
