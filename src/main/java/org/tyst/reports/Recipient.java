package org.tyst.reports;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;

/** Whose copy it is. The letter stands for a party in a file name, because a file name must carry no name. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "who")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Recipient.Court.class, name = "COURT"),
    @JsonSubTypes.Type(value = Recipient.Party.class, name = "PARTY"),
    @JsonSubTypes.Type(value = Recipient.Child.class, name = "CHILD"),
    @JsonSubTypes.Type(value = Recipient.Internal.class, name = "INTERNAL"),
    @JsonSubTypes.Type(value = Recipient.Agency.class, name = "AGENCY")
})
public sealed interface Recipient {
    record Court(String name) implements Recipient {}

    record Party(PersonId person, String name, String letter) implements Recipient {}

    /**
     * A copy for a child: the chosen sections alone, and plain. It lies about where anybody of the family may read it, so it holds
     * nothing that one of them may not.
     */
    record Child(PersonId person, String name, int place, List<String> sections)
            implements Recipient {
        public Child {
            sections = List.copyOf(sections);
        }

        public Child with(List<String> chosen) {
            return new Child(person, name, place, chosen);
        }
    }

    /** For colleagues of the author, such as a manager who checks it. Never served, and without the withheld details. */
    record Internal(String name) implements Recipient {}

    /** An authority that a letter is written to, such as the team that protects children. Without the withheld details. */
    record Agency(String name) implements Recipient {}

    String name();

    /** The part of a neutral file name: {@code court} or {@code party-B}. */
    default String inFileName() {
        return switch (this) {
            case Court _ -> "court";
            case Party party -> "party-" + party.letter();
            case Child child -> "child-" + child.place();
            case Internal _ -> "internal";
            case Agency _ -> "agency";
        };
    }

    /** The court and each party of a case, the court first, applicants before respondents. */
    static List<Recipient> of(CaseFile file) {
        var all = new ArrayList<Recipient>(List.of(new Court(file.theCase().court())));
        parties(file).forEach(party -> all.add(party));
        return List.copyOf(all);
    }

    static List<Party> parties(CaseFile file) {
        var parties = Parties.inOrder(file);
        var all = new ArrayList<Party>();
        for (Person party : parties)
            all.add(new Party(party.id(), party.name(), letter(all.size())));
        return List.copyOf(all);
    }

    /** The children whose case it is, each without a section chosen yet. */
    static List<Child> children(CaseFile file) {
        var all = new ArrayList<Child>();
        for (Person child : file.children())
            all.add(new Child(child.id(), child.name(), all.size() + 1, List.of()));
        return List.copyOf(all);
    }

    private static String letter(int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : "Z" + (place - 25);
    }
}
