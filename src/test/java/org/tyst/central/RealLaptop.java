package org.tyst.central;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.Standing;
import org.tyst.fixtures.Folders;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.interviews.Wording;
import org.tyst.store.Author;
import org.tyst.store.Everything;
import org.tyst.store.RowsOfCase;
import org.tyst.store.TemporaryRecord;
import org.tyst.sync.CentralConflict;
import org.tyst.sync.CentralRecord;
import org.tyst.sync.LocalItem;
import org.tyst.sync.LocalRecord;
import org.tyst.sync.Membership;
import org.tyst.sync.World;
import org.tyst.wire.WiredDoor;

/** A laptop with an encrypted file and a faulty wire to the real central record, living one case after another. */
final class RealLaptop implements World.Living, AutoCloseable {
    /** A process has one record. Two at the same moment, and the driver may take the one for unencrypted, which the self-check then refuses. */
    private static final Object OPENING = new Object();

    private static final Pattern WORD_OF_A_LIFE = Pattern.compile("\\bw\\d{4}\\b");

    private final UUID user = UUID.randomUUID();
    private final TemporaryRecord record;
    private final WiredDoor door = new WiredDoor(Clock.systemUTC());
    private final FaultyWire wire = new FaultyWire(TempCentral.server().url());
    private final CentralRecord central;
    private LocalRecord sync;
    private Visit visit = new Visit();
    private List<UUID> things = List.of();
    private boolean hasTheCase;

    RealLaptop(String who) {
        record = opened(new Author(who, "laptop of " + who));
        var membership = TempCentral.join(door, user);
        sync = newSync();
        sync.join(membership);
        central = door.open(through(membership));
    }

    private static TemporaryRecord opened(Author author) {
        synchronized (OPENING) {
            return new TemporaryRecord(Clock.systemUTC(), author);
        }
    }

    private Membership through(Membership joined) {
        return new Membership(
                wire.url(),
                joined.fingerprint(),
                joined.device(),
                joined.user(),
                joined.privateKey(),
                joined.ordersKey());
    }

    private LocalRecord newSync() {
        return record.stored().sync(new Ids(Clock.systemUTC(), new SecureRandom()));
    }

    /** The next life begins: a case that nobody has yet. */
    void begin(Visit visit, List<UUID> things, long seed) {
        this.visit = visit;
        this.things = things;
        give();
        wire.breakBy(seed);
    }

    void mend() {
        wire.mend();
    }

    @Override
    public LocalRecord record() {
        return sync;
    }

    @Override
    public CentralRecord central() {
        return central;
    }

    @Override
    public boolean hasTheCase() {
        return hasTheCase;
    }

    @Override
    public void give() {
        administer(administration ->
                administration.allocate(visit.caseId.value(), user, TempCentral.ADMIN));
        hasTheCase = true;
    }

    @Override
    public void takeAway() {
        administer(administration ->
                administration.endAccess(visit.caseId.value(), user, TempCentral.ADMIN));
        hasTheCase = false;
    }

    private static void administer(Act act) {
        try {
            if (act.on(TempCentral.server().administration()) != Administration.Outcome.DONE)
                throw new AssertionError("Not done");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private interface Act {
        Administration.Outcome on(Administration administration) throws SQLException;
    }

    private RowsOfCase rows() {
        return new RowsOfCase(record, visit.caseId.value());
    }

    @Override
    public Optional<LocalItem> item(UUID thing) {
        return rows().one(thing);
    }

    @Override
    public Collection<LocalItem> items() {
        return rows().items();
    }

    @Override
    public Collection<CentralConflict> openConflicts() {
        return rows().openConflicts();
    }

    @Override
    public void write(UUID thing, ObjectNode body) {
        var said = said(thing, body.path("words").asText(""), body.path("translation").asText(""));
        var saved = record.stored().interviews().keep(visit.interview(), List.of(said), List.of());
        if (!(saved instanceof SaveOutcome.Saved)) throw new AssertionError(saved);
    }

    private Statement said(UUID thing, String words, String translation) {
        return new Statement(
                new StatementId(thing),
                visit.interviewId,
                visit.caseId,
                things.indexOf(thing),
                new Speaker(Optional.of(visit.child), ""),
                Set.of(visit.child),
                Standing.TOLD_TO_ME,
                Wording.EXACT_WORDS,
                words,
                "cy",
                translation,
                KeepPrivate.no(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    @Override
    public boolean isGone() {
        return rows().hasLeft();
    }

    /** A row of the case, or a word of this life or of an earlier one, in whatever table. */
    @Override
    public boolean holdsAnything() {
        return !items().isEmpty() || WORD_OF_A_LIFE.matcher(Everything.readable(record)).find();
    }

    /** What lies on the disk at this moment is what the next opening finds: the log was not put into the file. */
    @Override
    public void powerCut() {
        var folder = record.folder();
        var left = folder.resolveSibling(folder.getFileName() + "-left");
        try {
            Folders.copy(folder, left);
            record.store().close();
            Folders.clear(folder);
            Files.delete(folder);
            Files.move(left, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        synchronized (OPENING) {
            record.openAgain();
        }
        sync = newSync();
    }

    @Override
    public void close() throws IOException {
        door.close();
        wire.close();
        record.close();
    }
}
