package org.tyst.cases.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tyst.cases.Namesakes;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.words.Words;

/** Sorts events into the rows of a drawing: one for what touched all the children, if anything did, and one for each of them. */
public final class ChildrensRows {
    private final List<Person> children;
    private final Words words;

    public ChildrensRows(List<Person> children, Words words) {
        this.children = List.copyOf(children);
        this.words = words;
    }

    /** An event and the children it touched; nobody in particular is all of them. */
    public record Touching(Timeline.Event event, Set<PersonId> children) {
        public Touching {
            children = Set.copyOf(children);
        }
    }

    public List<Timeline.Row> of(List<Touching> events) {
        var rows = new ArrayList<Timeline.Row>();
        var all = events.stream().filter(one -> one.children().isEmpty()).toList();
        if (!all.isEmpty()) rows.add(row(words.text("chronology.allChildren"), all));
        for (var child : children) rows.add(row(name(child), touching(child, events)));
        return rows;
    }

    /** There is little room: the first name, unless another child has the same. */
    private String name(Person child) {
        var firsts = children.stream().map(Person::firstName).toList();
        if (!Namesakes.amongNames(firsts).shared(child.firstName())) return child.firstName();
        return Namesakes.amongNames(children.stream().map(Person::name).toList())
                .told(child, words);
    }

    private static List<Touching> touching(Person child, List<Touching> events) {
        return events.stream().filter(one -> one.children().contains(child.id())).toList();
    }

    private static Timeline.Row row(String name, List<Touching> events) {
        return new Timeline.Row(name, events.stream().map(Touching::event).toList());
    }
}
