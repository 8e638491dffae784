package org.tyst.interviews.attachments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.attachments.AttachmentInspector.Inspection;
import org.tyst.interviews.attachments.AttachmentStore.Laid;
import org.tyst.interviews.attachments.AttachmentStore.Laying;
import org.tyst.people.Practitioner;

/**
 * From a file on somebody's desktop to bytes that only wait to be added. The file is read once, as a whole, because what was
 * looked at and what is kept must be the same bytes, whatever happens to the file meanwhile.
 */
public final class Adding {
    private final AttachmentInspector inspector;
    private final AttachmentStore store;
    private final AttachmentPolicy policy;
    private final Practitioner author;
    private final Ids ids;
    private final Clock clock;

    public Adding(
            AttachmentInspector inspector,
            AttachmentStore store,
            AttachmentPolicy policy,
            Practitioner author,
            Ids ids,
            Clock clock) {
        this.inspector = inspector;
        this.store = store;
        this.policy = policy;
        this.author = author;
        this.ids = ids;
        this.clock = clock;
    }

    /** What became of it. A file that was refused has left nothing behind. */
    public sealed interface Prepared {
        /** Only {@link AttachmentStore#add} is missing. */
        record Ready(Attachment attachment, Laid laid) implements Prepared {}

        record Refused(Refusal why) implements Prepared {}

        record NotSaved(SaveOutcome.Why why) implements Prepared {}
    }

    /** Not on the store's or the screen's thread. */
    public Prepared prepare(Path file, CaseId caseId, Optional<InterviewId> interview) {
        try {
            var size = Files.size(file);
            if (!Files.isRegularFile(file)) return new Prepared.Refused(Refusal.CANNOT_BE_READ);
            if (size > policy.largestFile()) return new Prepared.Refused(Refusal.TOO_LARGE);
            return inspected(read(file), name(file), caseId, interview);
        } catch (IOException e) {
            return new Prepared.Refused(Refusal.CANNOT_BE_READ);
        }
    }

    private byte[] read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes((int) policy.largestFile() + 1);
        }
    }

    private Prepared inspected(
            byte[] file, String name, CaseId caseId, Optional<InterviewId> interview) {
        if (file.length > policy.largestFile()) return new Prepared.Refused(Refusal.TOO_LARGE);
        if (file.length == 0) return new Prepared.Refused(Refusal.EMPTY);
        return switch (inspector.inspect(file)) {
            case Inspection.Refused(var why) -> new Prepared.Refused(why);
            case Inspection.Clean clean -> laid(clean, sha256(file), name, caseId, interview);
        };
    }

    private Prepared laid(
            Inspection.Clean clean,
            String cameAs,
            String name,
            CaseId caseId,
            Optional<InterviewId> interview) {
        var id = new AttachmentId(ids.next());
        return switch (store.lay(id, out -> out.write(clean.bytes()))) {
            case Laying.NotSaved(var why) -> new Prepared.NotSaved(why);
            case Laying.Done(var laid) ->
                    new Prepared.Ready(
                            made(
                                    id,
                                    caseId,
                                    Description.undescribed(name, kind(clean), interview),
                                    content(clean, laid, cameAs)),
                            laid);
        };
    }

    private static Content content(Inspection.Clean clean, Laid laid, String cameAs) {
        return new Content(
                clean.form(),
                laid.length(),
                clean.pages(),
                laid.sha256(),
                cameAs,
                clean.takenOut());
    }

    private Attachment made(
            AttachmentId id, CaseId caseId, Description described, Content content) {
        return Attachment.of(id, caseId, described, author.name(), clock.instant(), content);
    }

    private static PaperKind kind(Inspection.Clean clean) {
        return clean.form() == AttachmentForm.JPEG ? PaperKind.PHOTO : PaperKind.DOCUMENT;
    }

    /** "scan 3" for "/media/stick/scan 3.PDF": a first title, which a person will write anew. */
    private static String name(Path file) {
        var name = String.valueOf(file.getFileName());
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
