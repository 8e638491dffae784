package org.tyst.screens.imports;

import java.util.List;
import org.tyst.cases.CaseId;

/** How far the import is. */
public sealed interface ImportState {

    record Ready() implements ImportState {}

    record Reading() implements ImportState {}

    record Done(String headline, List<CaseLine> cases) implements ImportState {
        public Done {
            cases = List.copyOf(cases);
        }
    }

    /** Nothing was changed: what is wrong, where it stands in the file, and what to do about it. */
    record Failed(String what, String where, String next) implements ImportState {}

    /** One case of the file: what became of it, in counts, and what was odd. */
    record CaseLine(
            CaseId id, String title, String what, String counts, List<FindingGroup> findings) {
        public CaseLine {
            findings = List.copyOf(findings);
        }
    }
}
