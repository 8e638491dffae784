package org.tyst.screens.family;

import java.util.ArrayList;
import java.util.List;
import org.tyst.screens.parts.Field;

/** The answers of a sheet, looked at when it is handed in: each error stands at its field, and the cursor goes to the first. */
final class Checked {
    private final List<Field> wrong = new ArrayList<>();

    /** Says what is wrong with a field, or that nothing is: {@code ""}. */
    Checked that(Field field, String error) {
        field.error(error);
        if (field.isWrong()) wrong.add(field);
        return this;
    }

    boolean isRight() {
        wrong.stream().findFirst().ifPresent(Field::enter);
        return wrong.isEmpty();
    }
}
