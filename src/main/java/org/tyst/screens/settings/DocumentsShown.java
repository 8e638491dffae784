package org.tyst.screens.settings;

import java.util.List;
import java.util.stream.Stream;
import org.tyst.reports.AgencyTemplates;
import org.tyst.reports.Approvals;
import org.tyst.reports.OfficialText;
import org.tyst.reports.Template;
import org.tyst.words.Language;

/**
 * The templates and the official words as they are in use on this laptop.
 *
 * @param badApprovals a list of approvals that could not be read, so that none of it counts
 */
public record DocumentsShown(
        AgencyTemplates templates,
        List<AgencyTemplates.Bad> badApprovals,
        Approvals approvals,
        List<OfficialText> texts) {
    public DocumentsShown {
        badApprovals = List.copyOf(badApprovals);
        texts = List.copyOf(texts);
    }

    List<AgencyTemplates.Bad> bad() {
        return Stream.concat(templates.bad().stream(), badApprovals.stream()).toList();
    }

    List<Template> inUse() {
        var all = templates.templates();
        return all.everyVersion().stream()
                .filter(one -> all.newest(one.id()).filter(one::equals).isPresent())
                .toList();
    }

    boolean isOwn(Template template) {
        return templates.own().stream().anyMatch(own -> own.template().equals(template));
    }

    List<OfficialText> notApproved(Language language) {
        return texts.stream()
                .filter(text ->
                        !(approvals.of(text, language) instanceof Approvals.Standing.Approved))
                .toList();
    }
}
