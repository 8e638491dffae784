package org.tyst.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.cases.Confidentiality;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.attachments.Attachment;
import org.tyst.interviews.attachments.AttachmentForm;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.interviews.attachments.AttachmentStore;
import org.tyst.interviews.attachments.AttachmentStore.Laid;
import org.tyst.interviews.attachments.AttachmentStore.Laying;
import org.tyst.interviews.attachments.Content;
import org.tyst.interviews.attachments.CourtMaySee;
import org.tyst.interviews.attachments.Description;
import org.tyst.interviews.attachments.PaperKind;
import org.tyst.store.BackingUp;
import org.tyst.store.BackupPolicy;
import org.tyst.store.Store;
import org.tyst.vault.VaultKeys;

/**
 * A hundred megabytes into the encrypted record beside a plain copy of them; and with two gigabytes on the laptop a list, an unlock
 * and a backup that must not feel them.
 */
final class AttachmentFigures {
    private static final int PIECE = 1 << 20;
    private static final int PIECES = 95; // a hundred million bytes
    private static final int PAPERS = 400;
    private static final int LARGE = 20; // of a hundred megabytes: two gigabytes
    private static final BackupPolicy OFTEN = new BackupPolicy(1, 0, 2, 500, 0);

    private final Laptop laptop;
    private final Figures figures;
    private final Ids ids;
    private final byte[] piece = new byte[PIECE];

    AttachmentFigures(Laptop laptop, Figures figures) {
        this.laptop = laptop;
        this.figures = figures;
        this.ids = new Ids(laptop.clock(), new SecureRandom());
        new Random(417).nextBytes(piece);
    }

    void measure() throws Exception {
        laptop.create().close();
        var light = unlocked();
        try (var keys = laptop.unlock();
                var store = laptop.store(keys)) {
            var attachments = laptop.record(store, keys).attachments();
            var lightest = backedUp(store, keys);
            add(attachments, new CaseId(ids.next()));
            list(attachments);
            figures.add(
                    "attachments.backup_with_2gb.p50_ms", backedUp(store, keys), "ms", lightest);
        }
        figures.add("attachments.unlock_with_2gb.p50_ms", unlocked(), "ms", light);
    }

    /** From the keys to the list of cases, with what is tidied up at each opening. The floor is the same with nothing there. */
    private double unlocked() throws Exception {
        try (var keys = laptop.unlock()) {
            return Stopwatch.medianMillis(
                    1,
                    5,
                    () -> {
                        try (var store = laptop.store(keys)) {
                            var record = laptop.record(store, keys);
                            record.attachments().sweep();
                            return record.cases().rows();
                        }
                    });
        }
    }

    /** The whole of it, with the reading back. */
    private double backedUp(Store store, VaultKeys keys) throws Exception {
        var one = new BackingUp(store, keys.database(), OFTEN, laptop.clock());
        return Stopwatch.medianMillis(
                1,
                5,
                () -> {
                    one.copy();
                    return one.keep();
                });
    }

    private void add(AttachmentStore store, CaseId theCase) throws Exception {
        var ours = Stopwatch.medianMillis(1, 5, () -> added(store, theCase, PIECES));
        figures.add(
                "attachments.add_100mb_ms", ours, "ms", Stopwatch.medianMillis(1, 5, this::copied));
    }

    /** The floor is the same list over papers of a few bytes. */
    private void list(AttachmentStore store) throws Exception {
        var light = new CaseId(ids.next());
        var heavy = new CaseId(ids.next());
        for (int i = 0; i < PAPERS; i++) {
            small(store, light);
            if (i % (PAPERS / LARGE) == 0) added(store, heavy, PIECES);
            else small(store, heavy);
        }
        var ours = Stopwatch.medianMillis(5, 40, () -> store.ofCase(heavy));
        var floor = Stopwatch.medianMillis(5, 40, () -> store.ofCase(light));
        figures.add("attachments.list_400_with_2gb.p50_ms", ours, "ms", floor);
    }

    private SaveOutcome added(AttachmentStore store, CaseId theCase, int pieces) {
        var id = new AttachmentId(ids.next());
        return kept(
                store,
                theCase,
                id,
                store.lay(
                        id,
                        out -> {
                            for (int i = 0; i < pieces; i++) out.write(piece);
                        }));
    }

    private SaveOutcome small(AttachmentStore store, CaseId theCase) {
        var id = new AttachmentId(ids.next());
        return kept(store, theCase, id, store.lay(id, out -> out.write(piece, 0, 100)));
    }

    private SaveOutcome kept(
            AttachmentStore store, CaseId theCase, AttachmentId id, Laying laying) {
        var laid = ((Laying.Done) laying).laid();
        return store.add(attachment(id, theCase, laid), laid);
    }

    private Object copied() throws IOException {
        var path = laptop.folder().resolve("plain-" + ids.next());
        try (var file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < PIECES; i++) file.write(ByteBuffer.wrap(piece));
            file.force(true);
        }
        return path;
    }

    private Attachment attachment(AttachmentId id, CaseId theCase, Laid laid) {
        var as =
                new Description(
                        Optional.empty(),
                        Optional.empty(),
                        "A worksheet",
                        PaperKind.WORKSHEET,
                        "Alys",
                        Optional.empty(),
                        Set.of(),
                        "",
                        CourtMaySee.NOT_ASKED,
                        KeepPrivate.no(),
                        Confidentiality.NOT_ASKED);
        var content =
                new Content(
                        AttachmentForm.PDF,
                        laid.length(),
                        1,
                        laid.sha256(),
                        laid.sha256(),
                        Set.of());
        return Attachment.of(id, theCase, as, Laptop.WHO.name(), laptop.clock().instant(), content);
    }
}
