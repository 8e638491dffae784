package org.tyst.screens;

/** The way from page to page. A ViewModel is given it; it never sees a page. */
public interface Navigator {
    void go(Place place);

    /** To something that was found, and to its words, as soon as the page at that place shows it. */
    default void go(Place place, Sought sought) {
        go(place);
    }

    /** To the place before this one; at the first place it stays there. */
    void back();
}
