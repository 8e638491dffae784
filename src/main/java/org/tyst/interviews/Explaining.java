package org.tyst.interviews;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tyst.cases.Part;
import org.tyst.cases.Person;

/**
 * Which points are explained to whom, as the agency decides it. Who is how old is reckoned on the day of the interview.
 *
 * @param standing who stands behind these lists
 */
public record Explaining(String standing, List<Band> bands) {
    public Explaining {
        bands = List.copyOf(bands);
    }

    /** Of a child whose age nobody is sure of, the longer list: better said once too often. */
    public Listener listener(Person person, LocalDate day) {
        if (person.parts().equals(Set.of(Part.PROFESSIONAL))) return Listener.OTHER;
        return person.birth()
                .ageOn(day)
                .map(this::ofAge)
                .orElse(person.isSubjectChild() ? Listener.OLDER_CHILD : Listener.ADULT);
    }

    public List<Told> points(Listener listener) {
        return bands.stream()
                .filter(band -> band.listener() == listener)
                .flatMap(band -> band.points().stream())
                .toList();
    }

    private Listener ofAge(int age) {
        return bands.stream()
                .filter(band -> band.listener() != Listener.OTHER && band.fromAge() <= age)
                .max(Comparator.comparingInt(Band::fromAge))
                .map(Band::listener)
                .orElse(Listener.ADULT);
    }

    /** One list, and the age from which it is used. */
    public record Band(Listener listener, int fromAge, List<Told> points) {
        public Band {
            points = List.copyOf(points);
        }
    }
}
