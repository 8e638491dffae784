package org.tyst.docx;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.tyst.dispatch.CheckList;
import org.tyst.dispatch.CheckResult;
import org.tyst.dispatch.CopyChecker;
import org.tyst.dispatch.CopyFinding;
import org.tyst.dispatch.CopyFinding.Mark;
import org.tyst.dispatch.Search;
import org.tyst.reports.RecipientView;

/** Reads a finished Word file back with the JDK alone, every part of it, and looks for what it must not carry. */
public final class WordReadBack implements CopyChecker {
    private static final List<Integer> EVERY_PAGE = List.of();

    private final Clock clock;

    public WordReadBack(Clock clock) {
        this.clock = clock;
    }

    @Override
    public CheckResult check(byte[] docx, String fileName, CheckList list) {
        try {
            var parts = Parts.of(docx);
            var found = Stream.concat(whole(parts), Search.in(parts.passages(fileName), list));
            return result(parts.looked(), list, found.toList());
        } catch (IOException | XMLStreamException e) {
            return result(0, list, List.of(unreadable(e)));
        }
    }

    @Override
    public List<CopyFinding> lacking(byte[] docx, RecipientView.Marks marks) {
        try {
            var parts = Parts.of(docx);
            var lacking = new ArrayList<CopyFinding>();
            if (!parts.holds("word/header", marks.header())) lacking.add(missing(Mark.HEADER));
            if (!parts.holds("word/footer", marks.footer(1, 1))) lacking.add(missing(Mark.FOOTER));
            if (!marks.draft().stream().allMatch(draft -> parts.holds("word/header", draft)))
                lacking.add(missing(Mark.DRAFT));
            return lacking;
        } catch (IOException | XMLStreamException e) {
            return List.of(unreadable(e));
        }
    }

    private CheckResult result(int looked, CheckList list, List<CopyFinding> found) {
        return new CheckResult(clock.instant(), 0, looked, list.withheld().size(), found);
    }

    /** A reading that is empty finds nothing, so it must not pass for clean; nor may a part be there that cannot be read. */
    private static Stream<CopyFinding> whole(Parts parts) {
        var found = new ArrayList<CopyFinding>();
        if (parts.text().isBlank()) found.add(new CopyFinding.CannotBeRead("no text"));
        if (parts.unread() > 0) found.add(new CopyFinding.Attachment(parts.unread()));
        return found.stream();
    }

    private static CopyFinding missing(Mark mark) {
        return new CopyFinding.MarkMissing(mark, EVERY_PAGE);
    }

    private static CopyFinding unreadable(Exception e) {
        return new CopyFinding.CannotBeRead(e.getClass().getSimpleName());
    }
}
