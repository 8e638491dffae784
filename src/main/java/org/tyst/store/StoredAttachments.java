package org.tyst.store;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.audit.Act;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.cases.CaseId;
import org.tyst.interviews.attachments.Attachment;
import org.tyst.interviews.attachments.AttachmentBytes;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.interviews.attachments.AttachmentStore;
import org.tyst.sync.Kind;
import org.tyst.vault.Aead;
import org.tyst.vault.VaultKey;

/** Attachments: an item for what each is, a row for its key, and a file of sealed pieces for its bytes. */
public final class StoredAttachments implements AttachmentStore {
    private static final Logger LOG = LoggerFactory.getLogger(StoredAttachments.class);

    private final Transactions transactions;
    private final ItemTable items;
    private final StoredAudit audit;
    private final AttachmentTable table;
    private final ToComeTable toCome;
    private final AttachmentFiles files;
    private final Shredded shredded;
    private final Aead vault;
    private final SecureRandom random = new SecureRandom();

    StoredAttachments(
            Transactions transactions,
            ItemTable items,
            StoredAudit audit,
            AttachmentTable table,
            ToComeTable toCome,
            AttachmentFiles files,
            Aead vault) {
        this.transactions = transactions;
        this.items = items;
        this.audit = audit;
        this.table = table;
        this.toCome = toCome;
        this.files = files;
        this.shredded = new Shredded(transactions, table, files);
        this.vault = vault;
    }

    @Override
    public Laying lay(AttachmentId id, Bytes bytes) {
        var name = files.newName();
        try (var key = VaultKey.random(random)) {
            return new Laying.Done(laid(id, name, key, bytes));
        } catch (IOException e) {
            LOG.warn("Attachment {} could not be written", id, e);
            shredded.delete(name);
            return new Laying.NotSaved(Disk.why(e));
        }
    }

    @Override
    public void drop(Laid laid) {
        shredded.delete(((LaidFile) laid).file());
    }

    @Override
    public SaveOutcome add(Attachment attachment, Laid laid) {
        var file = (LaidFile) laid;
        if (!file.id().equals(attachment.id()))
            throw new IllegalArgumentException("These bytes were laid for another attachment");
        var outcome =
                transactions.save(() -> {
                    items.put(item(attachment), Act.ATTACHMENT_ADDED, "");
                    table.add(attachment.caseId().value(), file);
                });
        if (outcome instanceof Saved) finish(file.file());
        return outcome;
    }

    @Override
    public SaveOutcome describe(Attachment changed) {
        return transactions.save(() -> {
            if (find(changed.id()).isEmpty()) throw transactions.ending(new SaveOutcome.Stale());
            items.put(item(changed));
        });
    }

    @Override
    public SaveOutcome remove(AttachmentId id, String why) {
        if (why.isBlank())
            throw new IllegalArgumentException("An attachment is taken out for a reason");
        var outcome =
                transactions.save(() ->
                        find(id).ifPresent(gone -> {
                            items.bury(gone.caseId().value(), id, Act.ATTACHMENT_TAKEN_OUT, why);
                            table.remove(id);
                        }));
        if (outcome instanceof Saved) shredded.clear();
        return outcome;
    }

    @Override
    public Optional<Attachment> find(AttachmentId id) {
        return items.get(id, Attachment.class);
    }

    @Override
    public List<Attachment> ofCase(CaseId id) {
        return items.ofCase(id, Kind.ATTACHMENT, Attachment.class);
    }

    @Override
    public Set<AttachmentId> notHere(CaseId id) {
        return Set.copyOf(toCome.ofCase(id));
    }

    @Override
    public Opening open(AttachmentId id, String why) {
        var attachment = find(id);
        if (attachment.isEmpty()) return new Opening.Gone();
        if (attachment.get().isMasked() && why.isBlank())
            throw new IllegalArgumentException("A masked attachment is opened for a reason");
        var file = table.find(id).filter(laid -> files.isHere(laid.file()));
        if (file.isEmpty()) return new Opening.NotHere();
        var caseId = Optional.of(attachment.get().caseId().value());
        audit.record(Act.ATTACHMENT_READ, caseId, Optional.of(id.value()), why);
        return opened(attachment.get(), file.get());
    }

    @Override
    public long bytesOnThisLaptop() {
        return table.bytes();
    }

    /** Once after each unlock, before anything is added: finishes what a crash cut short, and clears away what was shredded. */
    public void sweep() {
        transactions.required(() -> {
            table.removeWhatIsGone();
            toCome.removeWhatIsGone();
        });
        try {
            files.sweep(new HashSet<>(table.files()), new HashSet<>(toCome.files()));
            noteWhatIsLost();
        } catch (IOException e) {
            LOG.warn("The folder of attachments could not be tidied", e);
        }
        shredded.clear();
    }

    /** Files that are no longer where they were are asked of the central record again; their keys stay, should they turn up. */
    private void noteWhatIsLost() {
        transactions.required(() -> {
            for (var paper : table.papers())
                if (table.find(new AttachmentId(paper.item()))
                        .filter(laid -> files.isHere(laid.file()))
                        .isPresent()) toCome.found(paper.item());
                else toCome.expectAgain(paper);
        });
    }

    private LaidFile laid(AttachmentId id, String name, VaultKey key, Bytes bytes)
            throws IOException {
        try (var file = files.create(name);
                var out = new ChunkWriter(file, chunks(id, key))) {
            bytes.writeTo(out);
            out.finish();
            file.force(true);
            files.sync();
            var wrapped = AttachmentKey.wrapped(vault, id, key);
            return new LaidFile(id, name, wrapped, out.length(), out.digest());
        }
    }

    private Opening opened(Attachment attachment, LaidFile laid) {
        try (var key = AttachmentKey.unwrapped(vault, laid)) {
            return new Opening.Opened(attachment, reader(laid, key));
        } catch (IOException e) {
            LOG.warn("Attachment {} could not be opened", laid.id(), e);
            return new Opening.NotHere();
        }
    }

    private AttachmentBytes reader(LaidFile laid, VaultKey key) throws IOException {
        return new ChunkReader(files.open(laid.file()), chunks(laid.id(), key), laid.length());
    }

    static Chunks chunks(AttachmentId id, VaultKey key) {
        return new Chunks(id, key.use(Aead::ofKey));
    }

    private void finish(String file) {
        try {
            files.finish(file);
        } catch (IOException e) {
            LOG.warn("The next unlock will finish it", e);
        }
    }

    private static Item item(Attachment attachment) {
        var item = Item.of(Kind.ATTACHMENT, attachment.id(), attachment.caseId(), attachment);
        return attachment.interview().map(above -> item.under(above, 0)).orElse(item);
    }
}
