package org.tyst.search;

import java.util.List;

/** Looks for words in everything on the record. Call on the store's thread. */
public interface Finder {
    /** The best first. Nothing is found for a question without a letter or a digit in it. */
    List<Hit> find(Question question);
}
