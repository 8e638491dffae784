package org.tyst.dispatch;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.tyst.cases.CaseId;
import org.tyst.reports.Printed;

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
        return copy.check().stops()
                ? Optional.empty()
                : Optional.of(draft(copy, copy.fileName(), copy.printed()));
    }

    /** As above, for Word. What stops the pages stops it as well: it says the same. */
    public static Optional<Outgoing> draftForWord(PreparedCopy copy) {
        return copy.twin()
                .filter(twin -> !twin.check().stops() && !copy.check().stops())
                .map(twin -> draft(copy, twin.fileName(), twin.printed()));
    }

    private static Outgoing draft(PreparedCopy copy, String fileName, Printed printed) {
        if (!copy.report().isDraft())
            throw new IllegalArgumentException("What is signed leaves when it is filed");
        return new Outgoing(
                copy.report().caseId(),
                copy.report().id().value(),
                fileName,
                () -> Optional.of(printed.bytes()));
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
