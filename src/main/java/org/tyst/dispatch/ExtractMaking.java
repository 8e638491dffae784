package org.tyst.dispatch;

import java.util.List;
import org.tyst.people.Practitioner;
import org.tyst.reports.RecipientView;

/**
 * Prints an extract and reads it back by the same checks as a report's copy. Pure but slow: call it off the window's thread.
 * <pre>var extract = making.prepare(grounds, contactCopies.of(asked), "contact-2026-10-14", me);</pre>
 */
public final class ExtractMaking {
    private final Press press;

    public ExtractMaking(Press press) {
        this.press = press;
    }

    /**
     * One copy, with what the reading back found in it.
     *
     * @param what the kind of document for its neutral file name
     * @param from whose office stands on the front sheet
     */
    public Extract prepare(Grounds grounds, RecipientView view, String what, Practitioner from) {
        var file = grounds.material().file();
        var name = FileName.of(file.theCase(), what, view.version(), view.recipient());
        var list = CheckLists.of(grounds, view.recipient(), from);
        var wording = Wording.of(view);
        var printed = press.printer().print(view);
        var read = press.checker().check(printed.bytes(), name, list);
        var result =
                wording.check(read, list)
                        .and(CopyMaking.unopened(list))
                        .and(CopyMaking.newer(file))
                        .and(Drawing.lacking(view, press.printer().cover()))
                        .and(press.checker().lacking(printed.bytes(), view.marks()).stream());
        return new Extract(
                grounds.checked(),
                view.document().value(),
                view,
                printed,
                name,
                ofExtract(result),
                printed.digest(),
                list.expected() ? wording.carried(list) : List.of());
    }

    /** A report's copy for the court has a page for what is withheld; an extract has none, and lacks nothing without it. */
    private static CheckResult ofExtract(CheckResult result) {
        return new CheckResult(
                result.at(),
                result.pages(),
                result.looked(),
                result.values(),
                result.findings().stream()
                        .filter(finding -> !(finding instanceof CopyFinding.NotInCourtCopy))
                        .toList());
    }
}
