package org.tyst.dispatch;

import java.util.Locale;
import org.tyst.cases.ChildrensCase;
import org.tyst.reports.Recipient;
import org.tyst.reports.Report;
import org.tyst.words.Language;

/** A neutral file name, {@code XX26P00417_section-7-report_v1_party-B.pdf}: it travels furthest, so it carries no name. */
final class FileName {
    static final String PAGES = ".pdf";
    private static final String WORD = ".docx";

    private FileName() {}

    static String ofTwin(String pages) {
        return pages.substring(0, pages.length() - PAGES.length()) + WORD;
    }

    /** Where there are two languages each name says which: {@code …_court_cy.pdf}. */
    static String of(Report report, Language language, ChildrensCase theCase, Recipient recipient) {
        var name = of(report, theCase, recipient);
        return report.languages().size() > 1 ? name + "_" + language.code() + PAGES : name + PAGES;
    }

    /** Of what is no report: a day may stand in {@code what}, a name never. */
    static String of(ChildrensCase theCase, String what, int version, Recipient recipient) {
        return name(theCase, what, String.valueOf(version), recipient) + PAGES;
    }

    private static String of(Report report, ChildrensCase theCase, Recipient recipient) {
        var type = report.type().toLowerCase(Locale.ROOT).replace('_', '-');
        return name(
                theCase, type, report.version() + (report.isDraft() ? "-draft" : ""), recipient);
    }

    private static String name(
            ChildrensCase theCase, String what, String version, Recipient recipient) {
        return String.join(
                "_", plain(theCase.title()), what, "v" + version, recipient.inFileName());
    }

    private static String plain(String title) {
        return title.replaceAll("[^A-Za-z0-9-]", "-");
    }
}
