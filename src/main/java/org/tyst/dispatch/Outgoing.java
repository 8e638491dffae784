package org.tyst.dispatch;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.tyst.cases.CaseId;

/**
 * A finished file that may leave this laptop: a copy as it was filed, byte for byte, or a draft that passed its checks and says on
 * every page that it is one. There is no other way to make one.
 */
public final class Outgoing {
    private final CaseId caseId;
    private final UUID about;
    private final String fileName;
    private final Supplier<Optional<byte[]>> bytes;

    private Outgoing(CaseId caseId, UUID about, String fileName, Supplier<Optional<byte[]>> bytes) {
        this.caseId = caseId;
        this.about = about;
        this.fileName = fileName;
        this.bytes = bytes;
    }

    public static Outgoing filed(FiledCopy copy, CopyStore store) {
        return new Outgoing(
                copy.caseId(), copy.id().value(), copy.fileName(), () -> store.pdf(copy.id()));
    }

    /** Empty if something in it must not leave. */
    public static Optional<Outgoing> draft(PreparedCopy copy) {
        if (!copy.report().isDraft())
            throw new IllegalArgumentException("What is signed leaves when it is filed");
        if (copy.check().stops()) return Optional.empty();
        return Optional.of(
                new Outgoing(
                        copy.report().caseId(),
                        copy.report().id().value(),
                        copy.fileName(),
                        () -> Optional.of(copy.printed().bytes())));
    }

    public String fileName() {
        return fileName;
    }

    /** Word prints its own. */
    public boolean isPages() {
        return fileName.endsWith(FileName.PAGES);
    }

    CaseId caseId() {
        return caseId;
    }

    /** The filed copy, or the report that is still being written. */
    UUID about() {
        return about;
    }

    /** Fetched when it leaves, on the store's thread; empty when they are not on this laptop. */
    Optional<byte[]> bytes() {
        return bytes.get();
    }
}
