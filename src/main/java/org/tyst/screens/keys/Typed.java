package org.tyst.screens.keys;

import javafx.beans.property.StringProperty;

/** A secret out of its field, and the field empty. */
final class Typed {
    private Typed() {}

    static char[] taken(StringProperty field) {
        var characters = field.get().toCharArray();
        field.set("");
        return characters;
    }
}
