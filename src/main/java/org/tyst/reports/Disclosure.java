package org.tyst.reports;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import org.tyst.cases.PersonId;

/** Who may read a block. Withholding from a party is for the court to decide, so it always says why it is asked for. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "to")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Disclosure.Everyone.class, name = "EVERYONE"),
    @JsonSubTypes.Type(value = Disclosure.EveryoneKnowing.class, name = "EVERYONE_KNOWING"),
    @JsonSubTypes.Type(value = Disclosure.CourtOnly.class, name = "COURT_ONLY"),
    @JsonSubTypes.Type(value = Disclosure.WithheldFrom.class, name = "WITHHELD_FROM")
})
public sealed interface Disclosure {
    record Everyone() implements Disclosure {}

    /** Somebody asked that it be kept private. The author knows, and everyone may read it all the same. */
    record EveryoneKnowing() implements Disclosure {}

    record CourtOnly(String why) implements Disclosure {}

    record WithheldFrom(Set<PersonId> parties, String why) implements Disclosure {
        public WithheldFrom {
            parties = Set.copyOf(parties);
            if (parties.isEmpty())
                throw new IllegalArgumentException("Withheld from nobody is not withheld");
        }
    }

    static Disclosure everyone() {
        return new Everyone();
    }

    default boolean allows(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Court _, Recipient.Internal _ -> true;
            case Recipient.Party party -> allows(party);
            case Recipient.Child _ -> isForAnybody();
            case Recipient.Agency _ -> !(this instanceof CourtOnly);
        };
    }

    /** Whoever is in the house may read what a child was given. */
    private boolean isForAnybody() {
        return switch (this) {
            case Everyone _, EveryoneKnowing _ -> true;
            case CourtOnly _, WithheldFrom _ -> false;
        };
    }

    private boolean allows(Recipient.Party party) {
        return switch (this) {
            case Everyone _, EveryoneKnowing _ -> true;
            case CourtOnly _ -> false;
            case WithheldFrom withheld -> !withheld.parties().contains(party.person());
        };
    }
}
