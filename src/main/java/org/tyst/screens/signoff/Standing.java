package org.tyst.screens.signoff;

import java.util.List;
import java.util.Optional;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Person;
import org.tyst.dispatch.FiledCopy;
import org.tyst.reports.Report;
import org.tyst.reports.life.Condition;
import org.tyst.reports.life.Life;

/**
 * How one report stands at one moment.
 *
 * @param mine whoever looks is its author
 * @param mayTakeOn the case came from its author to whoever looks
 * @param toTell who is to hear of the recommendations
 * @param conditions what stands before the signature
 * @param later documents that correct or supplement it
 * @param earlier the document that it corrects or supplements
 */
record Standing(
        CaseFile file,
        Life life,
        boolean mine,
        boolean mayTakeOn,
        List<Person> toTell,
        List<Condition> conditions,
        List<FiledCopy> copies,
        List<Report> later,
        Optional<Report> earlier) {
    Standing {
        toTell = List.copyOf(toTell);
        conditions = List.copyOf(conditions);
        copies = List.copyOf(copies);
        later = List.copyOf(later);
    }

    Report report() {
        return life.report();
    }

    boolean maySign() {
        return mine && report().isDraft() && conditions.isEmpty();
    }

    boolean allAreTold() {
        return toTell.stream().allMatch(person -> life.sharedWith(person.id()).isPresent());
    }
}
