package org.tyst.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.cases.CaseId;

/**
 * Where this laptop stands with the central record, in plain parts. A page makes words of it.
 *
 * @param wordsOnly the connection is limited: photos and papers wait
 */
public record SyncStatus(
        Contact contact,
        boolean busy,
        boolean wordsOnly,
        List<WaitingCase> waiting,
        List<WaitingPapers> papers,
        int openConflicts,
        List<RefusedItem> refused,
        Optional<Instant> lastGoodContact,
        Optional<Trouble> trouble,
        Counts sinceStart) {
    public SyncStatus {
        waiting = List.copyOf(waiting);
        papers = List.copyOf(papers);
        refused = List.copyOf(refused);
    }

    public static SyncStatus notSetUp() {
        return new SyncStatus(
                Contact.NOT_SET_UP,
                false,
                false,
                List.of(),
                List.of(),
                0,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Counts(0, 0));
    }

    SyncStatus in(Contact now) {
        return new SyncStatus(
                now,
                busy,
                wordsOnly,
                waiting,
                papers,
                openConflicts,
                refused,
                lastGoodContact,
                trouble,
                sinceStart);
    }

    SyncStatus busy(boolean now) {
        return new SyncStatus(
                contact,
                now,
                wordsOnly,
                waiting,
                papers,
                openConflicts,
                refused,
                lastGoodContact,
                trouble,
                sinceStart);
    }

    SyncStatus wordsOnly(boolean now) {
        return new SyncStatus(
                contact,
                busy,
                now,
                waiting,
                papers,
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
                wordsOnly,
                counts.waiting(),
                counts.papers(),
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
                wordsOnly,
                waiting,
                papers,
                openConflicts,
                refused,
                good ? Optional.of(at) : lastGoodContact,
                round.trouble(),
                new Counts(
                        sinceStart.pushed() + round.pushed(),
                        sinceStart.pulled() + round.pulled()));
    }

    /** Changes that wait; when they have all gone, the papers that come after them. */
    public int waitingInAll() {
        var changes = waiting.stream().mapToInt(WaitingCase::items).sum();
        return changes > 0 ? changes : papers.stream().mapToInt(WaitingPapers::toSend).sum();
    }

    public enum Contact {
        /** This laptop was never joined to a central record. */
        NOT_SET_UP,
        /** Joining, and somebody is to sign in at the web browser. */
        SIGNING_IN,
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
        /** As in hotels and hospitals: it answers for everybody until somebody has signed in on its page. */
        NETWORK_WANTS_SIGN_IN,
        /** This computer reaches the web through a proxy that wants to know who asks. */
        PROXY_WANTS_SIGN_IN,
        /** That proxy does not let a line through to the central record. */
        PROXY_REFUSED,
        DEVICE_NOT_ACCEPTED,
        /** Its owner is to sign in once more with their organisation's account. What is sent is taken all the same. */
        SIGN_IN_AGAIN,
        CENTRAL_RECORD_FAILED,
        /** Its database was put back from a backup since it was last read here. */
        CENTRAL_RECORD_PUT_BACK,
        /** It answered something that this version does not understand. */
        NOT_UNDERSTOOD,
        STORE_FAILED
    }

    /** Changes of one case that the central record does not have yet, and since when the oldest has waited. */
    public record WaitingCase(CaseId caseId, int items, Instant since) {}

    /** Photos and papers of one case that are here and not confirmed there, and those that are there and not here yet. */
    public record WaitingPapers(
            CaseId caseId, int toSend, long bytesToSend, int toCome, long bytesToCome) {}

    /** Something the central record would not take. It stays on this laptop, with the reason. */
    public record RefusedItem(UUID item, CaseId caseId, Kind kind, Refusal reason) {}

    public record Counts(int pushed, int pulled) {}
}
