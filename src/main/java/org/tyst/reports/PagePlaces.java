package org.tyst.reports;

import java.util.List;

/** Where the numbered paragraphs of a finished PDF begin, read from the file itself. */
public interface PagePlaces {
    /** In the order in which they are read. Of a letter without numbers there are none. */
    List<Place> places(byte[] pdf);

    /**
     * The beginning of a paragraph.
     *
     * @param page counted from 0
     * @param down how far down the page it begins: 0 is its upper edge and 1 its lower
     */
    record Place(int number, int page, double down) {}
}
