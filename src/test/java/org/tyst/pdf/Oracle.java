package org.tyst.pdf;

import static org.tyst.fixtures.AFiledFamily.CONVICTION_CONTESTED;
import static org.tyst.fixtures.AFiledFamily.IDS;
import static org.tyst.fixtures.AFiledFamily.father;
import static org.tyst.fixtures.AFiledFamily.material;
import static org.tyst.fixtures.Reports.DRAFTING;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.tyst.basics.Json;
import org.tyst.cases.CaseFact;
import org.tyst.cases.CaseFile;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;
import org.tyst.contests.Contest;
import org.tyst.dispatch.CheckList;
import org.tyst.dispatch.CopyChecker;
import org.tyst.dispatch.OtherCases;
import org.tyst.docx.WordPlants;
import org.tyst.docx.WordPrinter;
import org.tyst.docx.WordReadBack;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Copies;
import org.tyst.reports.Disclosure;
import org.tyst.reports.Marking;
import org.tyst.reports.Material;
import org.tyst.reports.Recipient;
import org.tyst.reports.RecipientView;
import org.tyst.reports.Report;
import org.tyst.reports.Run;
import org.tyst.reports.Source;
import org.tyst.words.Language;

/** Withheld details planted wherever a file can hide one, each of them looked for by the check. */
public final class Oracle {
    private static final Copies COPIES = new Copies(Marking.shipped());
    private static final Report BEGUN = Reports.begun("section-7", Language.ENGLISH);
    private static final CopyChecker PAGES = new ReadBack(AFiledFamily.CLOCK);
    private static final CopyChecker WORD = new WordReadBack(AFiledFamily.CLOCK);
    private static final List<String> STREETS =
            List.of(
                    "Lôn y Gelynen",
                    "Rhodfa’r Wennol",
                    "Heron Close",
                    "Pistyll Row",
                    "Stryd y Bont");

    private final RecipientView clean = view(material(), ReesAndHale.CONVICTION);
    private final byte[] pdf = new ItextPrinter().print(clean).bytes();
    private final byte[] docx = new WordPrinter().print(clean).bytes();

    /** How many were planted, which were missed, and how often the right copy was stopped. */
    public record Told(int planted, List<String> missed, int wrongly) {}

    private record Plant(String where, Place place) {}

    @FunctionalInterface
    private interface Place {
        boolean isFound(CheckList.Value value) throws IOException;
    }

    /** Plants a different detail at each place in turn. */
    public Told run(int count) throws IOException {
        var missed = new ArrayList<String>();
        var places = places();
        var wrongly = 0;
        for (var i = 0; i < count; i++) {
            var plant = places.get(i % places.size());
            var value = value(i);
            if (!plant.place().isFound(value)) missed.add(plant.where() + ": " + value.detail());
            if (found(PAGES, pdf, value) || found(WORD, docx, value)) wrongly++;
        }
        return new Told(count, missed, wrongly);
    }

    private List<Plant> places() {
        var all = new ArrayList<Plant>();
        inReport(all);
        inFile(all);
        for (var plant : WordPlants.all().stream().filter(WordPlants.Plant::carriesWords).toList())
            all.add(
                    new Plant(
                            "docx, " + plant.name(),
                            value -> found(WORD, plant.in(docx, value.detail()), value)));
        return all;
    }

    private void inReport(List<Plant> all) {
        all.add(printed("heading", value -> with(DRAFTING.heading("At " + value))));
        all.add(
                printed(
                        "paragraph",
                        value -> with(DRAFTING.paragraph("They are at " + value + "."))));
        all.add(printed("list", value -> with(DRAFTING.bullets("Seen:", List.of("there", value)))));
        all.add(printed("caption", value -> with(table("Visit to " + value, "x"))));
        all.add(printed("table cell", value -> with(table("Visits", value))));
        all.add(printed("quotation", value -> with(quote("en", value, ""))));
        all.add(printed("translation", value -> with(quote("cy", "Fan hyn", value))));
        all.add(printed("another language", value -> with(runs(new Run.Lang("cy", value)))));
        all.add(printed("emphasis over two runs", value -> with(runs(torn(value)))));
        all.add(printed("title", value -> titled("Report on " + value)));
        all.add(new Plant("source", value -> isFoundIn(sourced(value.detail()), value)));
        all.add(
                new Plant(
                        "footnote and annex",
                        value -> isFoundIn(contested(value.detail()), value)));
    }

    private void inFile(List<Plant> all) {
        all.add(
                changed(
                        "alternative text",
                        (file, value) ->
                                file.getDocumentCatalog()
                                        .getStructureTreeRoot()
                                        .getCOSObject()
                                        .setString(COSName.ALT, value)));
        all.add(
                changed(
                        "properties",
                        (file, value) -> file.getDocumentInformation().setKeywords(value)));
        all.add(changed("bookmark", Oracle::bookmark));
        all.add(changed("link description", Oracle::link));
        all.add(changed("comment", Oracle::comment));
        all.add(changed("XMP", Oracle::metadata));
        all.add(
                changed(
                        "an object no page leads to",
                        (file, value) ->
                                file.getDocumentCatalog()
                                        .getCOSObject()
                                        .setString(COSName.getPDFName("Kept"), value)));
    }

    private Plant printed(String where, java.util.function.Function<String, Report> report) {
        return new Plant(
                where,
                value ->
                        isFoundIn(
                                COPIES.forParty(report.apply(value.detail()), material(), father()),
                                value));
    }

    private static boolean isFoundIn(RecipientView view, CheckList.Value value) {
        return found(PAGES, new ItextPrinter().print(view).bytes(), value)
                && found(WORD, new WordPrinter().print(view).bytes(), value);
    }

    @FunctionalInterface
    private interface Change {
        void in(PDDocument file, String value) throws IOException;
    }

    private Plant changed(String where, Change change) {
        return new Plant(
                where,
                value -> {
                    try (var file = Loader.loadPDF(pdf)) {
                        change.in(file, value.detail());
                        var out = new ByteArrayOutputStream();
                        file.save(out);
                        return found(PAGES, out.toByteArray(), value);
                    }
                });
    }

    private static boolean found(CopyChecker checker, byte[] file, CheckList.Value value) {
        var list = new CheckList(List.of(value), List.of(), false, OtherCases.none(), "");
        return checker.check(file, "neutral", list).stops();
    }

    private static CheckList.Value value(int i) {
        var id = new ContactPointId(IDS.next());
        var street = STREETS.get(i % STREETS.size());
        return switch (i % 3) {
            case 0 ->
                    new CheckList.Value(
                            id,
                            ContactPoint.Kind.ADDRESS,
                            (11 + i) + " " + street + ", ZZ" + (1 + i % 8) + " " + (i % 9) + "QX");
            case 1 ->
                    new CheckList.Value(id, ContactPoint.Kind.PHONE, "07700 900%03d".formatted(i));
            default -> new CheckList.Value(id, ContactPoint.Kind.SCHOOL, "Ysgol Gynradd " + street);
        };
    }

    private static Report with(Block block) {
        return BEGUN.append("recommendations", block);
    }

    private static Block runs(Run... runs) {
        return new Block.Paragraph(new BlockId(IDS.next()), Disclosure.everyone(), List.of(runs));
    }

    private static Run[] torn(String value) {
        var middle = value.length() / 2;
        return new Run[] {
            new Run.Words(value.substring(0, middle)), new Run.Emph(value.substring(middle))
        };
    }

    private static Block table(String caption, String cell) {
        var rows = List.of(new Block.KeyRow("Where", Run.plain(cell)));
        return new Block.KeyTable(new BlockId(IDS.next()), Disclosure.everyone(), caption, rows);
    }

    private static Block quote(String language, String words, String translation) {
        var source = Source.of(AFiledFamily.TOMOS_SAID);
        return new Block.ChildQuote(
                new BlockId(IDS.next()),
                Disclosure.everyone(),
                source,
                "Tomos",
                Optional.empty(),
                "",
                language,
                words,
                translation,
                List.of());
    }

    private static Report titled(String title) {
        var tree = Json.tree(BEGUN);
        tree.put("title", title);
        return Json.kept(tree.toString(), Report.class);
    }

    private static RecipientView sourced(String source) {
        var fact =
                changed(
                        ReesAndHale.CONVICTION,
                        CaseFact.class,
                        tree -> tree.put("source", source).put("standing", "AGREED"));
        var file = AFiledFamily.file();
        var theirs =
                new CaseFile(
                        file.theCase(),
                        file.people(),
                        file.contactPoints(),
                        file.hearings(),
                        file.documents(),
                        List.of(fact),
                        List.of());
        return view(new Material(theirs, material().interviews(), List.of()), fact);
    }

    private static RecipientView contested(String wrong) {
        var contest =
                changed(
                        CONVICTION_CONTESTED,
                        Contest.class,
                        tree -> tree.put("saidToBeWrong", wrong));
        var theirs = new Material(material().file(), material().interviews(), List.of(contest));
        return view(theirs, ReesAndHale.CONVICTION);
    }

    private static RecipientView view(Material theirs, CaseFact fact) {
        return COPIES.forParty(with(DRAFTING.fromFact(BEGUN, fact, theirs)), theirs, party(theirs));
    }

    private static Recipient.Party party(Material theirs) {
        return Recipient.parties(theirs.file()).getFirst();
    }

    private static <T> T changed(T record, Class<T> type, Consumer<ObjectNode> change) {
        var tree = Json.tree(record);
        change.accept(tree);
        return Json.kept(tree.toString(), type);
    }

    private static void bookmark(PDDocument file, String value) {
        var item = new PDOutlineItem();
        item.setTitle(value);
        file.getDocumentCatalog().getDocumentOutline().addLast(item);
    }

    private static void link(PDDocument file, String value) throws IOException {
        var link = new PDAnnotationLink();
        link.setContents(value);
        file.getPage(0).setAnnotations(new ArrayList<>(List.of(link)));
    }

    private static void comment(PDDocument file, String value) throws IOException {
        var note = new PDAnnotationText();
        note.setContents(value);
        file.getPage(0).setAnnotations(new ArrayList<>(List.of(note)));
    }

    private static void metadata(PDDocument file, String value) throws IOException {
        var xmp = new PDMetadata(file);
        xmp.importXMPMetadata(
                ("<x><dc>" + value + "</dc></x>")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        file.getDocumentCatalog().setMetadata(xmp);
    }
}
