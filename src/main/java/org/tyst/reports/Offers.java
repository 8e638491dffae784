package org.tyst.reports;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tyst.cases.ChildrensCase;
import org.tyst.cases.DirectedReport;

/** Which documents a case may want now, the likeliest first, each with the reason why. */
public final class Offers {
    private final Templates templates;

    public Offers(Templates templates) {
        this.templates = templates;
    }

    /**
     * A template, and why it is offered.
     *
     * @param ordered what the court has ordered and does not have yet
     * @param because empty where nothing speaks for it
     */
    public record Offered(
            Template template,
            Offer.Place place,
            Optional<DirectedReport> ordered,
            Optional<Bilingual> because) {}

    /** All that the case's organisation writes; within a place they stay in the order in which they ship. */
    public List<Offered> of(ChildrensCase theCase, Collection<Report> reports) {
        return templates.of(theCase.organisation()).stream()
                .map(template -> offered(template, theCase, reports))
                .sorted(Comparator.comparing(Offered::place))
                .toList();
    }

    private static Offered offered(
            Template template, ChildrensCase theCase, Collection<Report> reports) {
        var ordered = ordered(template, theCase, reports);
        var rule = rule(template, theCase, reports);
        var place = ordered.isPresent() ? Offer.Place.ORDERED : place(template, rule);
        return new Offered(template, place, ordered, rule.map(Offer::because));
    }

    /** A template that says nothing of its cases fits them all; one whose rules do not fit is seldom what is wanted. */
    private static Offer.Place place(Template template, Optional<Offer> rule) {
        return rule.map(Offer::place)
                .orElse(template.offered().isEmpty() ? Offer.Place.FITTING : Offer.Place.SELDOM);
    }

    private static Optional<Offer> rule(
            Template template, ChildrensCase theCase, Collection<Report> reports) {
        return template.offered().stream()
                .flatMap(List::stream)
                .filter(rule -> rule.holds(theCase, reports))
                .findFirst();
    }

    private static Optional<DirectedReport> ordered(
            Template template, ChildrensCase theCase, Collection<Report> reports) {
        return theCase.directedReports().stream()
                .filter(report -> report.reportType().equals(template.type()))
                .filter(report -> !OrderedReports.isFiled(report, reports))
                .findFirst();
    }
}
