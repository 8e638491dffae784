package org.tyst.screens;

import javafx.scene.Node;

/** Makes the page of a place, each time it is entered. The app gives it; the shell knows no page. */
@FunctionalInterface
public interface PageMaker {
    Node make(Place place);
}
