package org.tyst.screens.report;

import java.util.Optional;
import org.tyst.reports.Limit;
import org.tyst.reports.Section;
import org.tyst.reports.Template;
import org.tyst.reports.Templates;
import org.tyst.reports.editing.Appraisal;
import org.tyst.reports.editing.Lengths;

/**
 * Words, and sides of the printed page, as they are typed. Sides are reckoned; once the pages were drawn their number is known, and
 * from then on the reckoning is set by it.
 */
final class Measure {
    private static final Limit NONE = new Limit(Optional.empty(), Optional.empty());

    private final Manuscript manuscript;
    private final Templates templates;
    private double setBy = 1;
    private double drawnLines = -1;

    Measure(Manuscript manuscript, Templates templates) {
        this.manuscript = manuscript;
        this.templates = templates;
    }

    Length of(Section section) {
        var all = manuscript.appraisal();
        return new Length(
                all.map(it -> it.words(section)).orElse(0),
                all.map(Appraisal::words).orElse(0),
                (int) Math.max(1, Math.ceil(Lengths.sides(lines()) * setBy)),
                limit(section),
                template().map(Template::limit).orElse(NONE));
    }

    /** The pages of the court's copy were drawn, and there are so many. */
    void drawn(int sides) {
        drawnLines = lines();
        setBy = sides / Lengths.sides(drawnLines);
    }

    /** Nothing has grown or shrunk since the pages were drawn. */
    boolean isExact() {
        return drawnLines == lines();
    }

    private double lines() {
        var headings = manuscript.report().sections().stream().mapToDouble(Lengths::heading).sum();
        return Lengths.FRONT + headings + manuscript.appraisal().map(Appraisal::lines).orElse(0.0);
    }

    private Limit limit(Section section) {
        return template().flatMap(it -> it.slot(section)).map(Template.Slot::limit).orElse(NONE);
    }

    private Optional<Template> template() {
        return templates.find(manuscript.report().template());
    }
}
