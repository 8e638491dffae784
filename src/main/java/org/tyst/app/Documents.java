package org.tyst.app;

import java.util.List;
import java.util.Optional;
import org.tyst.desk.AgencyFolder;
import org.tyst.reports.AgencyTemplates;
import org.tyst.reports.Approvals;
import org.tyst.reports.ContactCopies;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.OfficialTexts;
import org.tyst.reports.TemplateFault;
import org.tyst.reports.TemplateFile;
import org.tyst.reports.TemplateOutcome.Refused;
import org.tyst.reports.Templates;
import org.tyst.screens.settings.DocumentsShown;

/** What documents are made of: what ships, and what the agency laid beside it. Read once, at the start. */
record Documents(Templates templates, Copies copies, DocumentsShown shown) {

    static Documents of(AgencyFolder folder) {
        var templates = AgencyTemplates.of(Templates.shipped(), folder.templates());
        var marking = Marking.shipped();
        var read = folder.approvals().map(Documents::approvals);
        var shown =
                new DocumentsShown(
                        templates,
                        read.stream().flatMap(one -> bad(one).stream()).toList(),
                        Approvals.shipped().and(read.flatMap(Documents::good).orElse(NONE)),
                        OfficialTexts.of(marking, templates.templates()));
        return new Documents(templates.templates(), new Copies(marking), shown);
    }

    private static final Approvals NONE = new Approvals(List.of());

    /** A signed contact is marked by the same words as a report. */
    ContactCopies contacts() {
        return new ContactCopies(Marking.shipped());
    }

    private static Approvals.Outcome approvals(TemplateFile file) {
        return file.text()
                .map(Approvals::read)
                .orElseGet(() ->
                        new Approvals.Outcome.Bad(new Refused(1, TemplateFault.UNREADABLE, "")));
    }

    private static Optional<Approvals> good(Approvals.Outcome outcome) {
        return switch (outcome) {
            case Approvals.Outcome.Read read -> Optional.of(read.approvals());
            case Approvals.Outcome.Bad _ -> Optional.empty();
        };
    }

    private static Optional<AgencyTemplates.Bad> bad(Approvals.Outcome outcome) {
        return switch (outcome) {
            case Approvals.Outcome.Read _ -> Optional.empty();
            case Approvals.Outcome.Bad bad ->
                    Optional.of(new AgencyTemplates.Bad("approvals.json", bad.why()));
        };
    }
}
