package org.tyst.reports;

import java.util.ArrayList;
import java.util.List;
import org.tyst.reports.TemplateOutcome.Loaded;
import org.tyst.reports.TemplateOutcome.Refused;

/**
 * The templates that ship and those of the agency together. What ships always stays: an agency adds a kind of its own, or a
 * later version of one that ships. A bad file costs nothing but itself.
 */
public record AgencyTemplates(Templates templates, List<Own> own, List<Bad> bad) {
    public AgencyTemplates {
        own = List.copyOf(own);
        bad = List.copyOf(bad);
    }

    /** A file of the agency's that is in use. */
    public record Own(String file, Template template) {}

    /** A file that is not used, and why. */
    public record Bad(String file, Refused why) {}

    public static AgencyTemplates none() {
        return of(Templates.shipped(), List.of());
    }

    /** In the order of the files: of two that say they are the same, the first is used. */
    public static AgencyTemplates of(Templates shipped, List<TemplateFile> files) {
        var all = shipped;
        var own = new ArrayList<Own>();
        var bad = new ArrayList<Bad>();
        for (var file : files) {
            switch (read(file, all)) {
                case Refused why -> bad.add(new Bad(file.name(), why));
                case Loaded loaded -> {
                    all = all.and(loaded);
                    own.add(new Own(file.name(), loaded.template()));
                }
            }
        }
        return new AgencyTemplates(all, own, bad);
    }

    private static TemplateOutcome read(TemplateFile file, Templates before) {
        if (file.tooLarge()) return new Refused(1, TemplateFault.TOO_LARGE, "");
        return file.text()
                .map(text -> unlessTaken(TemplateReader.read(text), before))
                .orElse(new Refused(1, TemplateFault.UNREADABLE, ""));
    }

    private static TemplateOutcome unlessTaken(TemplateOutcome outcome, Templates before) {
        return switch (outcome) {
            case Refused refused -> refused;
            case Loaded loaded ->
                    before.isTaken(loaded.ref())
                            ? new Refused(1, TemplateFault.TAKEN, loaded.template().id())
                            : loaded;
        };
    }
}
