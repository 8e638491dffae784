package org.tyst.search;

import java.util.List;
import org.tyst.cases.Person;

/** Looks for words in everything on the record. Call on the store's thread. */
public interface Finder {
    /** The best first, or the last where there are thousands. Nothing is found for a question that asks nothing. */
    List<Hit> find(Question question);

    /** How many texts came so lately that nobody can find them yet. */
    default int notTakenIn() {
        return 0;
    }

    /** Everybody who stands in a case on this laptop, for narrowing to one of them. */
    List<Person> people();
}
