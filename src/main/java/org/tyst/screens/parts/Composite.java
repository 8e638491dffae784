package org.tyst.screens.parts;

/** A control made of several, so that a {@link Field} can name it and lead to it as if it were one. */
public interface Composite {
    void named(String name, String help);

    void enter();
}
