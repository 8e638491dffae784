package org.tyst.screens.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.Text;
import org.tyst.cases.CaseId;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.FamilyTie;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.Relation;
import org.tyst.cases.SafetyRule;
import org.tyst.cases.SafetyRuleId;
import org.tyst.cases.TieId;
import org.tyst.cases.giveaway.Fragments;
import org.tyst.cases.giveaway.Haystack;
import org.tyst.cases.giveaway.SameDetail;

/** Writes what the sheets about people hand in, each in one commit. Nothing is written twice: the ids are made when a sheet is. */
public final class Writing {
    private final CaseId id;
    private final FamilyMeans means;
    private final Consumer<SaveOutcome> settled;

    /** @param settled what to do when something was kept, or could not be */
    public Writing(CaseId id, FamilyMeans means, Consumer<SaveOutcome> settled) {
        this.id = id;
        this.means = means;
        this.settled = settled;
    }

    FamilyMeans means() {
        return means;
    }

    public PersonId newPerson() {
        return new PersonId(means.ids().next());
    }

    TieId newTie() {
        return new TieId(means.ids().next());
    }

    void save(Person person) {
        keep(() -> means.cases().save(person));
    }

    /** The new person, if there is one, and all ties, or nothing. */
    void save(Optional<Person> person, List<FamilyTie> ties) {
        keep(() -> means.cases().together(() -> together(person, ties)));
    }

    private SaveOutcome together(Optional<Person> person, List<FamilyTie> ties) {
        var outcome =
                person.map(means.cases()::save)
                        .orElse(new SaveOutcome.Saved(means.clock().instant()));
        for (var tie : ties)
            if (outcome instanceof SaveOutcome.Saved) outcome = means.cases().save(tie);
        return outcome;
    }

    FamilyTie tie(PersonId one, Relation relation, PersonId other, String source) {
        return new FamilyTie(
                newTie(),
                id,
                one,
                other,
                relation,
                "",
                kept(source),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    void end(FamilyTie tie, LocalDate on, String why) {
        var ended =
                new FamilyTie(
                        tie.id(),
                        tie.caseId(),
                        tie.one(),
                        tie.other(),
                        tie.relation(),
                        tie.words(),
                        because(tie.source(), "family.endedBecause", why),
                        tie.since(),
                        Optional.of(on),
                        tie.withheld(),
                        Optional.empty());
        keep(() -> means.cases().save(ended));
    }

    void takeOff(FamilyTie tie, String why) {
        var off = tie.takenOff(new FamilyTie.TakenOff(me(), means.today(), kept(why)));
        keep(() -> means.cases().save(off));
    }

    void set(SafetyRule.Kind kind, List<PersonId> about, String words, String source) {
        var rule =
                new SafetyRule(
                        new SafetyRuleId(means.ids().next()),
                        id,
                        kind,
                        about,
                        kept(words),
                        kept(source),
                        me(),
                        means.today(),
                        true,
                        Optional.empty());
        keep(() -> means.cases().save(rule));
    }

    void lift(SafetyRule rule, String why) {
        var lifted = rule.lifted(new SafetyRule.Lifting(me(), means.today(), kept(why)));
        keep(() -> means.cases().save(lifted));
    }

    /** What is withheld of anybody in this case is withheld of everybody: two who live in one house have one address. */
    void save(ContactPoint point, String detail) {
        keep(() -> means.cases().together(() -> strictest(point, kept(detail))));
    }

    private SaveOutcome strictest(ContactPoint point, String detail) {
        var closed = point.isWithheld() || isSealedElsewhere(detail);
        var outcome =
                means.cases()
                        .save(
                                closed ? as(point, closedAnswer(point)) : open(point, detail),
                                detail);
        if (!closed) return outcome;
        for (var other : openElsewhere(point, detail)) {
            var told = other.openDetail().orElseThrow();
            if (outcome instanceof SaveOutcome.Saved)
                outcome = means.cases().save(as(other, closedAnswer(point)), told);
        }
        return outcome;
    }

    private static Confidentiality closedAnswer(ContactPoint point) {
        return point.isWithheld() ? point.confidentiality() : Confidentiality.WITHHELD;
    }

    private boolean isSealedElsewhere(String detail) {
        var text = Haystack.of(detail);
        return means.sealed().ofCase(id, means.words().text("family.whyCompared")).values().stream()
                .filter(sealed -> !sealed.isBlank())
                .anyMatch(sealed ->
                        Fragments.exact(ContactPoint.Kind.OTHER, sealed)
                                .anyMatch(part -> part.in(text)));
    }

    private List<ContactPoint> openElsewhere(ContactPoint point, String detail) {
        return means.cases().open(id).stream()
                .flatMap(file -> SameDetail.openElsewhere(file, point, detail).stream())
                .toList();
    }

    private static ContactPoint as(ContactPoint point, Confidentiality answer) {
        return copy(point, answer, Optional.empty(), point.source(), point.until());
    }

    private static ContactPoint open(ContactPoint point, String detail) {
        return copy(
                point, Confidentiality.OPEN, Optional.of(detail), point.source(), point.until());
    }

    /** The detail stays where it lies; only the day and the reason are new. */
    void end(ContactPoint point, LocalDate on, String why) {
        var ended =
                copy(
                        point,
                        point.confidentiality(),
                        point.openDetail(),
                        because(point.source(), "family.endedBecause", why),
                        Optional.of(on));
        keep(() -> means.cases().save(ended, point.openDetail().orElse("")));
    }

    private static ContactPoint copy(
            ContactPoint point,
            Confidentiality answer,
            Optional<String> detail,
            String source,
            Optional<LocalDate> until) {
        return new ContactPoint(
                point.id(),
                point.caseId(),
                point.person(),
                point.kind(),
                answer,
                detail,
                source,
                point.from(),
                until);
    }

    private String because(String source, String key, String why) {
        var because = means.words().text(key, kept(why));
        return source.isBlank() ? because : source + ". " + because;
    }

    private void keep(Supplier<SaveOutcome> save) {
        means.work().inOrder(save::get, settled);
    }

    private String me() {
        return means.author().name();
    }

    static String kept(String typed) {
        return Text.kept(typed.strip());
    }
}
