package org.tyst.dispatch;

import java.util.stream.Stream;
import org.tyst.reports.Copies;
import org.tyst.reports.Recipient;
import org.tyst.reports.ReportPrinter;

/** Makes one recipient's copy and reads it back. Pure but slow: call it off the window's thread. */
public final class CopyMaking {
    private final Copies copies;
    private final ReportPrinter printer;
    private final CopyChecker checker;

    public CopyMaking(Copies copies, ReportPrinter printer, CopyChecker checker) {
        this.copies = copies;
        this.printer = printer;
        this.checker = checker;
    }

    public PreparedCopy prepare(Basis basis, Recipient recipient) {
        var material = basis.material();
        var view = copies.forRecipient(basis.report(), material, recipient, basis.withheld());
        var printed = printer.print(view);
        var fileName = FileName.of(basis.report(), material.file().theCase(), recipient);
        var list = CheckLists.of(basis, recipient);
        var result =
                Wording.of(view)
                        .check(checker.check(printed.bytes(), fileName, list), list)
                        .and(unopened(list));
        return new PreparedCopy(
                basis.checked(),
                view,
                printed,
                fileName,
                result,
                printed.digest(),
                CheckLists.carried(list));
    }

    /** What could not be looked for cannot have been missed: the copy stops. */
    private static Stream<CopyFinding> unopened(CheckList list) {
        return list.unopened().stream().map(CopyFinding.NotLookedFor::new);
    }
}
