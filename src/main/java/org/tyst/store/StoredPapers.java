package org.tyst.store;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.basics.SaveOutcome;
import org.tyst.interviews.attachments.AttachmentBytes;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.sync.LocalPapers;
import org.tyst.sync.Paper;
import org.tyst.vault.Aead;
import org.tyst.vault.VaultKey;

/** Attachments' bytes on their way there and here. What comes gets a key of this laptop's own, which no other ever has. */
final class StoredPapers implements LocalPapers {
    private static final Logger LOG = LoggerFactory.getLogger(StoredPapers.class);

    private final Transactions transactions;
    private final AttachmentTable table;
    private final ToComeTable toCome;
    private final UnconfirmedCopies copies;
    private final SyncContents contents;
    private final AttachmentFiles files;
    private final Aead vault;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    StoredPapers(Store store, AttachmentFiles files, Aead vault, Clock clock) {
        this.transactions = store.transactions();
        this.table = new AttachmentTable(store.sql());
        this.toCome = new ToComeTable(store.sql());
        this.copies = new UnconfirmedCopies(store.sql());
        this.contents = new SyncContents(store.sql());
        this.files = files;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public SaveOutcome lacking(Set<UUID> there) {
        return transactions.save(() -> there.forEach(table::doubt));
    }

    @Override
    public List<Paper> toSend() {
        return Stream.concat(copies.late().stream(), table.toSend().stream()).toList();
    }

    @Override
    public List<Paper> copiesToSend() {
        return copies.taken();
    }

    /** Sending is not reading: nobody sees it, and the history of who looked says nothing of it. */
    @Override
    public Optional<AttachmentBytes> open(Paper paper) {
        return table.find(new AttachmentId(paper.item()))
                .filter(laid -> files.isHere(laid.file()))
                .flatMap(this::opened)
                .or(() -> contents.read(paper.item()).map(copy -> new WholeBytes(copy.bytes())));
    }

    private Optional<AttachmentBytes> opened(LaidFile laid) {
        try (var key = AttachmentKey.unwrapped(vault, laid)) {
            return Optional.of(
                    new ChunkReader(
                            files.open(laid.file()),
                            StoredAttachments.chunks(laid.id(), key),
                            laid.length()));
        } catch (IOException e) {
            LOG.warn("Attachment {} could not be opened to be sent", laid.id(), e);
            return Optional.empty();
        }
    }

    @Override
    public SaveOutcome confirmed(Paper paper) {
        return transactions.save(() -> {
            table.confirm(paper, clock.instant());
            copies.confirm(paper, clock.instant());
        });
    }

    @Override
    public List<Paper> toFetch() {
        return toCome.papers();
    }

    @Override
    public Optional<Arriving> arriving(Paper paper) throws IOException {
        var laid = toCome.begun(paper);
        if (laid.isEmpty()) laid = begun(paper);
        return laid.isEmpty() ? Optional.empty() : Optional.of(goOn(paper, laid.get()));
    }

    /** The database knows the file before it is there: what it does not know is cleared away. */
    private Optional<LaidFile> begun(Paper paper) throws IOException {
        var id = new AttachmentId(paper.item());
        try (var key = VaultKey.random(random)) {
            var laid =
                    new LaidFile(
                            id,
                            files.newName(),
                            AttachmentKey.wrapped(vault, id, key),
                            paper.length(),
                            paper.sha256());
            return saved(laid) ? Optional.of(laid) : Optional.empty();
        }
    }

    private boolean saved(LaidFile laid) throws IOException {
        var outcome =
                transactions.together(() ->
                        toCome.begin(laid)
                                ? new SaveOutcome.Saved(clock.instant())
                                : new SaveOutcome.Stale());
        if (outcome instanceof SaveOutcome.NotSaved(var why)) throw new IOException(why.name());
        return outcome instanceof SaveOutcome.Saved;
    }

    private Arriving goOn(Paper paper, LaidFile laid) throws IOException {
        try (var key = AttachmentKey.unwrapped(vault, laid)) {
            var chunks = StoredAttachments.chunks(laid.id(), key);
            return new ArrivingFile(files.goOn(laid.file()), chunks, paper);
        }
    }

    @Override
    public SaveOutcome arrived(Paper paper) {
        var laid = toCome.begun(paper);
        if (laid.isEmpty()) return new SaveOutcome.Stale();
        var outcome =
                transactions.save(() -> {
                    table.remove(laid.get().id());
                    table.add(paper.caseId(), laid.get());
                    table.confirm(paper, clock.instant());
                    toCome.found(paper.item());
                });
        if (outcome instanceof SaveOutcome.Saved) finish(laid.get());
        return outcome;
    }

    private void finish(LaidFile laid) {
        try {
            files.finish(laid.file());
        } catch (IOException e) {
            LOG.warn("The next unlock will finish it", e);
        }
    }
}
