package org.tyst.dispatch;

import java.util.List;
import org.tyst.reports.RecipientView;

/** Reads a finished PDF back with other code than wrote it, and finds what it must not carry. */
public interface CopyChecker {
    CheckResult check(byte[] pdf, String fileName, CheckList list);

    /** The marks that a page of the finished file lacks. */
    List<CopyFinding> lacking(byte[] pdf, RecipientView.Marks marks);
}
