package org.tyst.dispatch;

import java.util.Locale;
import org.tyst.cases.ChildrensCase;
import org.tyst.reports.Recipient;
import org.tyst.reports.Report;

/** A neutral file name, {@code XX26P00417_section-7-report_v1_party-B.pdf}: it travels furthest, so it carries no name. */
final class FileName {
    private FileName() {}

    static String of(Report report, ChildrensCase theCase, Recipient recipient) {
        var type = report.type().toLowerCase(Locale.ROOT).replace('_', '-');
        return String.join(
                        "_",
                        plain(theCase.title()),
                        type,
                        "v" + report.version(),
                        recipient.inFileName())
                + ".pdf";
    }

    private static String plain(String title) {
        return title.replaceAll("[^A-Za-z0-9-]", "-");
    }
}
