package org.tyst.cases.feed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseStore;
import org.tyst.cases.CourtImport;
import org.tyst.cases.Part;

/**
 * Brings a file from the court onto the record, all of it in one commit or nothing. What is on the record already is
 * updated by {@link OnFile}'s rules. Call on the store's thread.
 */
public final class CourtImporter {
    private final CourtFeed feed;
    private final CaseStore store;
    private final Clock clock;

    public CourtImporter(CaseStore store, Clock clock) {
        this.feed = new CourtFeed(clock);
        this.store = store;
        this.clock = clock;
    }

    public ImportOutcome importFile(byte[] file) {
        return switch (feed.read(file)) {
            case FeedOutcome.Broken broken -> new ImportOutcome.Broken(broken.fault());
            case FeedOutcome.Read read -> keep(read.cases(), sha256(file));
        };
    }

    private ImportOutcome keep(List<CourtCase> cases, String sha256) {
        var done = new ArrayList<ImportReport.OfCase>();
        var outcome = store.together(() -> keepAll(cases, sha256, done));
        return outcome instanceof SaveOutcome.Saved
                ? new ImportOutcome.Imported(new ImportReport(done))
                : new ImportOutcome.NotKept(outcome);
    }

    private SaveOutcome keepAll(
            List<CourtCase> cases, String sha256, List<ImportReport.OfCase> done) {
        SaveOutcome last = new SaveOutcome.Saved(clock.instant());
        for (var each : cases) {
            last = keepOne(each, sha256, done);
            if (!(last instanceof SaveOutcome.Saved)) break;
        }
        return last;
    }

    private SaveOutcome keepOne(CourtCase read, String sha256, List<ImportReport.OfCase> done) {
        var onFile = store.open(read.theCase().id());
        if (onFile.flatMap(CourtImporter::lastSha256).filter(sha256::equals).isPresent()) {
            done.add(report(read, ImportReport.What.UNCHANGED));
            return new SaveOutcome.Saved(clock.instant());
        }
        var merged = onFile.map(file -> new OnFile(file).with(read)).orElse(read);
        done.add(
                report(
                        merged,
                        onFile.isPresent() ? ImportReport.What.UPDATED : ImportReport.What.ADDED));
        return new Keeping(store).keep(merged, onFile, importOf(merged, sha256));
    }

    private static Optional<String> lastSha256(CaseFile file) {
        return file.imports().stream()
                .max(Comparator.comparing(CourtImport::at))
                .map(CourtImport::fileSha256);
    }

    private CourtImport importOf(CourtCase read, String sha256) {
        var id = CourtIds.importOf(read.theCase().id(), sha256);
        return new CourtImport(
                id,
                read.theCase().id(),
                clock.instant(),
                sha256,
                read.findings(),
                read.keptAside());
    }

    private static ImportReport.OfCase report(CourtCase read, ImportReport.What what) {
        return new ImportReport.OfCase(
                read.theCase().id(),
                read.theCase().title(),
                what,
                read.people().size(),
                children(read),
                read.hearings().size(),
                read.documents().size(),
                (int) read.points().stream().filter(found -> found.point().isWithheld()).count(),
                read.findings());
    }

    private static int children(CourtCase read) {
        return (int)
                read.people().stream()
                        .filter(person -> person.parts().contains(Part.SUBJECT_CHILD))
                        .count();
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
