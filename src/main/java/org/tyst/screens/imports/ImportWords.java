package org.tyst.screens.imports;

import org.tyst.basics.SaveOutcome;
import org.tyst.cases.feed.Fault;
import org.tyst.cases.feed.ImportOutcome;
import org.tyst.cases.feed.ImportReport;
import org.tyst.words.Words;

/** Says what came of an import. */
final class ImportWords {

    private final Words words;

    ImportWords(Words words) {
        this.words = words;
    }

    ImportState told(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Imported imported -> done(imported.report());
            case ImportOutcome.Broken broken -> broken(broken.fault());
            case ImportOutcome.NotKept not -> notKept(not.outcome());
        };
    }

    ImportState unreadable() {
        return failed(words.text("import.unreadable"), "", words.text("import.unreadableNext"));
    }

    private ImportState done(ImportReport report) {
        var headline =
                words.text(
                        "import.headline",
                        report.count(ImportReport.What.ADDED),
                        report.count(ImportReport.What.UPDATED),
                        report.count(ImportReport.What.UNCHANGED));
        return new ImportState.Done(headline, report.cases().stream().map(this::line).toList());
    }

    private ImportState.CaseLine line(ImportReport.OfCase one) {
        return new ImportState.CaseLine(
                one.caseId(),
                one.title(),
                words.of("import.what", one.what()),
                words.text(
                        "import.counts",
                        one.people(),
                        one.children(),
                        one.hearings(),
                        one.documents(),
                        one.withheld()),
                FindingGroup.of(one.findings(), words));
    }

    private ImportState broken(Fault fault) {
        return failed(
                words.of("import.fault", fault.why()),
                hasPlace(fault.why())
                        ? words.text("import.brokenAt", fault.line(), fault.column())
                        : "",
                words.text("import.brokenNext"));
    }

    /** A place says something only where the reading stopped on the way. */
    private static boolean hasPlace(Fault.Why why) {
        return switch (why) {
            case EMPTY, TOO_LARGE -> false;
            case CUT_SHORT, NOT_JSON, TOO_DEEP, NOT_A_COURT_FILE, CASE_WITHOUT_ID -> true;
        };
    }

    private ImportState notKept(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.NotSaved not ->
                    failed(
                            words.of("import.notKept", not.why()),
                            "",
                            words.text("import.notKeptNext"));
            case SaveOutcome.Stale stale ->
                    failed(words.text("import.stale"), "", words.text("import.notKeptNext"));
            case SaveOutcome.Saved saved ->
                    throw new IllegalStateException("What was saved was kept");
        };
    }

    private static ImportState failed(String what, String where, String next) {
        return new ImportState.Failed(what, where, next);
    }
}
