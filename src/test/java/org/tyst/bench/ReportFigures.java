package org.tyst.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.WITHHELD;
import static org.tyst.fixtures.AFiledFamily.material;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import org.tyst.fixtures.Reports;
import org.tyst.pdf.ItextPrinter;
import org.tyst.pdf.Oracle;
import org.tyst.pdf.PagePreview;
import org.tyst.pdf.Places;
import org.tyst.pdf.RandomRun;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.Printed;
import org.tyst.reports.RecipientView;
import org.tyst.reports.Report;
import org.tyst.words.Language;

/**
 * Printing a report, beside a writer without tags (the floor) and OpenHTMLtoPDF with the same words; many random reports; and the
 * check of copies with details planted everywhere.
 */
final class ReportFigures {
    private static final int RANDOM = Integer.getInteger("report.random", 500);
    private static final int VALIDATED_OF = 50;
    private static final int BUDGET = 64;
    private static final int ROOMY = 512;
    private static final int LONG = 120;
    private static final int PLANTED = 200;
    private static final Copies COPIES = new Copies(Marking.shipped());

    private final Figures figures;

    ReportFigures(Figures figures) {
        this.figures = figures;
    }

    void measure() throws Exception {
        memory();
        printing();
        oracle();
        random();
    }

    /** Beside what the report itself takes there are sixty-four megabytes to render it in, and no more. */
    private void memory() throws Exception {
        var held = RenderInLittle.with(ROOMY).held();
        var told = RenderInLittle.with((int) Math.ceil(held) + BUDGET);
        figures.add("report.pdf60.heap_mb", told.peak(), "MB", told.pdf());
    }

    private void printing() throws Exception {
        var sixty = view(pages(60));
        var twelve = view(pages(12));
        var printer = new ItextPrinter();
        for (var i = 0; i < 4; i++) printer.print(sixty);
        beside("report.pdf60", sixty, printer, 5);
        beside("report.pdf12", twelve, printer, 9);
        previewing(printer);
    }

    /** A page in the middle of a long report, from its words to the picture; the floor is to draw it alone. */
    private void previewing(ItextPrinter printer) throws Exception {
        var report = pages(LONG);
        var preview = new PagePreview();
        var whole = printer.print(view(report)).bytes();
        var middle = number(whole, LONG / 2);
        var drawn = Stopwatch.medianMillis(3, 9, () -> preview.page(whole, LONG / 2, 96));
        figures.add(
                "report.preview_page.p50_ms",
                Stopwatch.medianMillis(
                        2, 9, () -> drawn(preview, printer.print(near(report, middle)), middle)),
                "ms",
                drawn);
        figures.add(
                "report.preview_whole120.p50_ms",
                Stopwatch.medianMillis(1, 5, () -> printer.print(view(report)).bytes()),
                "ms",
                drawn);
    }

    private static RecipientView near(Report report, int number) {
        return view(report).near(number).orElseThrow();
    }

    private static Object drawn(PagePreview preview, Printed near, int number) {
        var page =
                new Places()
                        .places(near.bytes()).stream()
                                .filter(place -> place.number() == number)
                                .findFirst()
                                .orElseThrow()
                                .page();
        return preview.page(near.bytes(), page, 96);
    }

    private static int number(byte[] pdf, int page) {
        return new Places()
                .places(pdf).stream()
                        .filter(place -> place.page() == page)
                        .findFirst()
                        .orElseThrow()
                        .number();
    }

    private void beside(String name, RecipientView view, ItextPrinter printer, int runs)
            throws Exception {
        var plain = cpu(runs, () -> PlainPages.print(view));
        figures.add(name + ".cpu_ms", cpu(runs, () -> printer.print(view)), "ms", plain);
        figures.add(
                name + ".openhtmltopdf_cpu_ms",
                cpu(runs, () -> HtmlPages.print(view)),
                "ms",
                plain);
        figures.count(name + ".pages", printer.print(view).pages());
    }

    private void oracle() throws Exception {
        var told = new Oracle().run(PLANTED);
        figures.count("oracle.planted", told.planted());
        figures.count("oracle.missed", told.missed().size());
        figures.count("oracle.right_copies_stopped", told.wrongly());
        assertThat(told.missed()).isEmpty();
    }

    private void random() throws Exception {
        var failed = 0;
        for (long seed = 0; seed < RANDOM; seed++)
            if (!RandomRun.faults(seed, seed % VALIDATED_OF == 0).isEmpty()) failed++;
        figures.count("report.random", RANDOM);
        figures.count("report.random_failed", failed);
    }

    static RecipientView view(Report report) {
        return COPIES.forCourt(report, material(), WITHHELD);
    }

    /** A full report, lengthened until it has so many pages. */
    static Report pages(int wanted) {
        var report = Reports.finished(Reports.full("section-7", Language.ENGLISH, material()));
        var printer = new ItextPrinter();
        var draft = Reports.full("section-7", Language.ENGLISH, material());
        while (printer.print(view(report)).pages() < wanted) {
            var lacking = wanted - printer.print(view(report)).pages();
            for (var i = 0; i < 4 * lacking; i++)
                draft = draft.append("options", Reports.DRAFTING.paragraph(PARAGRAPH));
            report = Reports.finished(draft);
        }
        return report;
    }

    private static double cpu(int runs, Callable<?> job) throws Exception {
        var thread = ManagementFactory.getThreadMXBean();
        job.call();
        var times = new double[runs];
        for (var i = 0; i < runs; i++) {
            var start = thread.getCurrentThreadCpuTime();
            job.call();
            times[i] = (thread.getCurrentThreadCpuTime() - start) / 1e6;
        }
        return Stopwatch.median(times);
    }

    private static final String PARAGRAPH =
            "Alys and Tomos have lived through two years of arguments, and each in their own time told me what their days are"
                    + " like and what they would change. I saw both children at school and at home. I have weighed what each parent"
                    + " says about the past, and what the school and the health visitor have seen since then, against what the"
                    + " children themselves have told me about the weekends.";
}
