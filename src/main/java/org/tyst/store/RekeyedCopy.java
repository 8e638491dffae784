package org.tyst.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig.Pragma;
import org.tyst.audit.Act;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.NotSaved;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.basics.SaveOutcome.Why;
import org.tyst.vault.SealBox;
import org.tyst.vault.SealContext;
import org.tyst.vault.VaultKey;
import org.tyst.vault.VaultKeys;

/**
 * The record once more, under other keys, beside the one that is there: made, read whole, and only then put in its place. The
 * record itself is never changed, so there is no moment at which it lies half under one key and half under another. Only for
 * a record that is closed. Whatever is begun here can be begun again.
 */
public final class RekeyedCopy {
    private static final Logger LOG = LoggerFactory.getLogger(RekeyedCopy.class);
    static final String NAME = "record.db.rekeyed";
    private static final String SEALED =
            """
            SELECT s.item, s.field, s.version, s.box, i.case_id
            FROM sealed s LEFT JOIN item i ON i.item = s.item\
            """;
    private static final String RESEAL = "UPDATE sealed SET box = ? WHERE item = ? AND field = ?";
    private static final String LAST = "SELECT who, device FROM audit ORDER BY seq DESC LIMIT 1";

    private final StoreFile live;
    private final Path source;
    private final Path fresh;
    private final Clock clock;

    public RekeyedCopy(Path folder, Clock clock) {
        this(folder, new StoreFile(folder).path(), clock);
    }

    /** @param source what is copied, if not the record itself */
    RekeyedCopy(Path folder, Path source, Clock clock) {
        this.live = new StoreFile(folder);
        this.source = source;
        this.fresh = live.folder().resolve(NAME);
        this.clock = clock;
    }

    /** How far it has come. */
    public enum Step {
        COPIED,
        SEALED,
        CHECKED
    }

    /** Not saved: the record is as it was, and what was begun is taken away. */
    public SaveOutcome make(VaultKeys before, VaultKeys after, Consumer<Step> told) {
        var along = aside().make(before, after);
        return along instanceof NotSaved ? along : made(before, after, told);
    }

    SaveOutcome made(VaultKeys before, VaultKeys after, Consumer<Step> told) {
        return locked(() -> {
            Disk.delete(fresh);
            copy(before.database(), after.database());
            told.accept(Step.COPIED);
            try (var copy = StoreCopy.open(fresh, after.database())) {
                reseal(copy.sql(), before, after);
                told.accept(Step.SEALED);
                note(copy.sql(), after);
                if (!copy.isSound()) return new NotSaved(Why.DISK_FAILED);
            }
            force();
            told.accept(Step.CHECKED);
            return new Saved(clock.instant());
        });
    }

    /** In one step, and as often as it takes. Copies from before are under keys that somebody may have: they go. */
    public SaveOutcome putInPlace(VaultKeys after) {
        return locked(() -> {
            replace();
            renewBackups(after.database());
            aside().putInPlace(after.database());
            return new Saved(clock.instant());
        });
    }

    void replace() throws IOException {
        if (!Files.exists(fresh)) return;
        Files.deleteIfExists(live.folder().resolve(Witness.NAME));
        Disk.replace(fresh, live.path());
    }

    /** An exchange that was taken back leaves nothing lying about. */
    public void forget() {
        try {
            Disk.delete(fresh);
            aside().forget();
        } catch (IOException e) {
            LOG.warn("Half a copy could not be taken away: {}", e.getClass().getSimpleName());
        }
    }

    /**
     * The one statement that writes a second file: page by page from one key to the other, never plain on the way. That
     * the key was understood is not believed but tried.
     */
    private void copy(VaultKey before, VaultKey after) throws IOException {
        var counts = copied(before, after);
        if (!StoreCopy.isSound(fresh, after))
            throw new IllegalStateException("The copy under the new key does not open with it");
        try (var copy = StoreCopy.open(fresh, after)) {
            if (!copy.counts().equals(counts))
                throw new IllegalStateException("The copy under the new key lacks something");
        }
    }

    /** A page whose seal is broken must never get a good one. */
    private List<Long> copied(VaultKey before, VaultKey after) throws IOException {
        var settings = StoreFile.settings(before);
        settings.setPragma(Pragma.LIMIT_ATTACHED, "1");
        try (var connection = StoreFile.connect(source, settings)) {
            var sql = new Sql(connection);
            if (!StoreCopy.isWhole(sql)) throw new IOException("What is there is damaged");
            sql.script("VACUUM INTO '" + target(after) + "'");
            return StoreCopy.counts(sql);
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    private String target(VaultKey key) {
        var uri = "file:" + fresh.toUri().getRawPath() + "?key=raw:";
        return key.<String>use(bytes -> uri.replace("'", "''") + HexFormat.of().formatHex(bytes));
    }

    private void reseal(Sql sql, VaultKeys before, VaultKeys after) {
        var opens = before.sealBox();
        var seals = after.sealBox();
        new Transactions(sql, clock)
                .required(() -> {
                    sql.rows(SEALED, Box::read).forEach(box -> box.reseal(sql, opens, seals));
                    new AttachmentTable(sql).rewrap(before.attachments(), after.attachments());
                    new ToComeTable(sql).rewrap(before.attachments(), after.attachments());
                    AuditMacs.handOver(sql, before, after);
                });
    }

    private void note(Sql sql, VaultKeys after) {
        var author =
                sql.row(LAST, row -> new Author(row.text(1), row.text(2)))
                        .orElse(new Author("Tyst", "Tyst"));
        var transactions = new Transactions(sql, clock);
        new StoredAudit(
                        sql,
                        transactions,
                        AuditMacs.of(sql, after),
                        author,
                        clock,
                        System::nanoTime)
                .record(Act.KEYS_EXCHANGED, Optional.empty(), Optional.<UUID>empty(), "");
    }

    private RekeyedAside aside() {
        return new RekeyedAside(live.folder(), clock);
    }

    private void force() throws IOException {
        try (var file = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Disk.forceFolder(fresh);
    }

    private void renewBackups(VaultKey key) throws IOException {
        var backups = new Backups(live.folder(), clock);
        for (var old : backups.all())
            if (!StoreCopy.isSound(old.path(), key)) Disk.delete(old.path());
        if (backups.all().isEmpty()) {
            Disk.copy(live.path(), backups.next());
            backups.keepNext(key);
        }
        backups.forgetAttachments(key);
    }

    private SaveOutcome locked(Job job) {
        try {
            var lock = StoreLock.take(live.folder());
            if (lock.isEmpty()) return new NotSaved(Why.LOCKED);
            try (var held = lock.get()) {
                return job.run();
            }
        } catch (IOException e) {
            return new NotSaved(Disk.why(e));
        } catch (SqlTrouble e) {
            return new NotSaved(Transactions.reason(e).orElseThrow(() -> e));
        }
    }

    @FunctionalInterface
    private interface Job {
        SaveOutcome run() throws IOException;
    }

    private record Box(UUID item, String field, long version, byte[] bytes, Optional<UUID> of) {
        static Box read(Sql.Row row) throws SQLException {
            return new Box(row.id(1), row.text(2), row.number(3), row.bytes(4), row.maybeId(5));
        }

        void reseal(Sql sql, SealBox opens, SealBox seals) {
            var context =
                    new SealContext(
                            of.orElseThrow(() ->
                                    new IllegalStateException(
                                            "A sealed detail belongs to nothing")),
                            item,
                            field,
                            version);
            var plain =
                    opens.open(bytes, context)
                            .orElseThrow(() ->
                                    new IllegalStateException(
                                            "A sealed detail is not where it was sealed"));
            sql.change(RESEAL, seals.seal(plain, context), item, field);
        }
    }
}
