package org.tyst.cases.feed;

import java.util.List;
import org.tyst.cases.CaseId;
import org.tyst.cases.ImportFinding;

/** What an import did, case by case, in the order of the file. Holds no detail of anybody. */
public record ImportReport(List<OfCase> cases) {
    public ImportReport {
        cases = List.copyOf(cases);
    }

    public enum What {
        ADDED,
        UPDATED,
        /** The last file read for this case was this very one. */
        UNCHANGED
    }

    public record OfCase(
            CaseId caseId,
            String title,
            What what,
            int people,
            int children,
            int hearings,
            int documents,
            int withheld,
            List<ImportFinding> findings) {
        public OfCase {
            findings = List.copyOf(findings);
        }
    }

    public long count(What what) {
        return cases.stream().filter(one -> one.what() == what).count();
    }
}
