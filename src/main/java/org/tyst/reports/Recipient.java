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
    @JsonSubTypes.Type(value = Recipient.Party.class, name = "PARTY")
})
public sealed interface Recipient {
    record Court(String name) implements Recipient {}

    record Party(PersonId person, String name, String letter) implements Recipient {}

    String name();

    /** The part of a neutral file name: {@code court} or {@code party-B}. */
    default String inFileName() {
        return switch (this) {
            case Court _ -> "court";
            case Party party -> "party-" + party.letter();
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

    private static String letter(int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : "Z" + (place - 25);
    }
}
