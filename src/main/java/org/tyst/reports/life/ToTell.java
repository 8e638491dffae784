package org.tyst.reports.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Person;
import org.tyst.reports.Recipient;

/** Who is to hear of the recommendations before the court does: each child who is old enough, then each party. */
public final class ToTell {
    private ToTell() {}

    public static List<Person> of(CaseFile file, SignOffPolicy policy, LocalDate today) {
        var all = new ArrayList<>(children(file, policy, today));
        for (var party : Recipient.parties(file)) file.person(party.person()).ifPresent(all::add);
        return List.copyOf(all);
    }

    /** A child whose birth is not known is not passed over; who has died is not waited for. */
    private static List<Person> children(CaseFile file, SignOffPolicy policy, LocalDate today) {
        return file.children().stream()
                .filter(child -> child.died().isEmpty())
                .filter(child ->
                        child.birth().ageOn(today).map(age -> age >= policy.fromAge()).orElse(true))
                .toList();
    }
}
