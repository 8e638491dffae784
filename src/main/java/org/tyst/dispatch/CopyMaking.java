package org.tyst.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.reports.Copies;
import org.tyst.reports.Reader;
import org.tyst.reports.Recipient;
import org.tyst.reports.RecipientView;
import org.tyst.reports.ReportPrinter;
import org.tyst.reports.WithheldDetails;
import org.tyst.words.Language;

/** Makes one recipient's copy and reads it back. Pure but slow: call it off the window's thread. */
public final class CopyMaking {
    private final Copies copies;
    private final ReportPrinter printer;
    private final CopyChecker checker;
    private final Optional<Press> word;

    /** Pages alone. */
    public CopyMaking(Copies copies, ReportPrinter printer, CopyChecker checker) {
        this(copies, new Press(printer, checker), Optional.empty());
    }

    public CopyMaking(Copies copies, Press pages, Press word) {
        this(copies, pages, Optional.of(word));
    }

    private CopyMaking(Copies copies, Press pages, Optional<Press> word) {
        this.copies = copies;
        this.printer = pages.printer();
        this.checker = pages.checker();
        this.word = word;
    }

    /** One for each language that the report has, its own first. */
    public List<PreparedCopy> inEachLanguage(Basis basis, Recipient recipient) {
        return basis.report().languages().stream()
                .map(language -> prepare(basis, recipient, language))
                .toList();
    }

    /** Every copy that the document is for, in each of its languages: what is read before anybody signs. */
    public List<PreparedCopy> ofAllItIsFor(Basis basis) {
        return Reader.of(basis.report(), basis.material().file()).stream()
                .filter(Reader::meant)
                .flatMap(reader -> inEachLanguage(basis, reader.recipient()).stream())
                .toList();
    }

    public PreparedCopy prepare(Basis basis, Recipient recipient) {
        return prepare(basis, recipient, basis.report().language());
    }

    public PreparedCopy prepare(Basis basis, Recipient recipient, Language language) {
        return prepared(
                basis,
                view(basis, recipient, language, basis.withheld()),
                CheckLists.of(basis, recipient),
                recipient instanceof Recipient.Court && !basis.report().isDraft());
    }

    /**
     * For whoever reads it before it is signed. No withheld detail is in it, and each page says that it is a draft. For Word too,
     * but where each page has to say whose copy it is: Word's pages cannot.
     */
    public PreparedCopy draft(Basis basis, Recipient recipient, Language language) {
        return prepared(
                basis,
                view(basis, recipient, language, WithheldDetails.none()),
                CheckLists.ofDraft(basis),
                true);
    }

    private RecipientView view(
            Basis basis, Recipient recipient, Language language, WithheldDetails withheld) {
        return copies.forRecipient(basis.report(), language, basis.material(), recipient, withheld);
    }

    private PreparedCopy prepared(
            Basis basis, RecipientView view, CheckList list, boolean forWord) {
        var material = basis.material();
        var recipient = view.recipient();
        var printed = printer.print(view);
        var fileName =
                FileName.of(basis.report(), view.language(), material.file().theCase(), recipient);
        var result =
                Wording.of(view)
                        .check(checker.check(printed.bytes(), fileName, list), list)
                        .and(unopened(list))
                        .and(newer(material.file()))
                        .and(Drawing.lacking(view, printer.cover()))
                        .and(checker.lacking(printed.bytes(), view.marks()).stream());
        return new PreparedCopy(
                basis.checked(),
                view,
                printed,
                fileName,
                result,
                printed.digest(),
                CheckLists.carried(list),
                word.filter(_ -> forWord && view.marks().reader().isEmpty())
                        .map(press -> twin(press, view, FileName.ofTwin(fileName), list)));
    }

    private static PreparedTwin twin(
            Press press, RecipientView view, String fileName, CheckList list) {
        var printed = press.printer().print(view);
        var read = press.checker().check(printed.bytes(), fileName, list);
        var lacking = press.checker().lacking(printed.bytes(), view.marks());
        return new PreparedTwin(printed, fileName, read.and(lacking.stream()), printed.digest());
    }

    /** What cannot be read here may say that something must not be told: the copy stops until this Tyst is a newer one. */
    static Stream<CopyFinding> newer(CaseFile file) {
        return file.newer() == 0
                ? Stream.empty()
                : Stream.of(new CopyFinding.NewerInCase(file.newer()));
    }

    /** What could not be looked for cannot have been missed: the copy stops. */
    static Stream<CopyFinding> unopened(CheckList list) {
        return list.unopened().stream().map(CopyFinding.NotLookedFor::new);
    }
}
