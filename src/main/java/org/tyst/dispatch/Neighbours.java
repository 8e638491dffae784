package org.tyst.dispatch;

import java.util.List;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseRow;
import org.tyst.cases.CaseStore;

/**
 * Collects what belongs to the other cases on this laptop, for the check that none of it stands in a copy of this one.
 * Call on the store's thread; keep the result in memory only.
 */
public final class Neighbours {
    private final CaseStore cases;

    public Neighbours(CaseStore cases) {
        this.cases = cases;
    }

    public OtherCases of(CaseFile own) {
        return OtherCases.of(own, others(own));
    }

    private List<CaseFile> others(CaseFile own) {
        return cases.rows().stream()
                .map(CaseRow::id)
                .filter(id -> !id.equals(own.theCase().id()))
                .flatMap(id -> cases.open(id).stream())
                .toList();
    }
}
