package org.tyst.screens.casefile;

import javafx.beans.property.StringProperty;
import org.tyst.cases.ContactPoint;
import org.tyst.screens.interview.KeptLine;

/** For the sheets about one contact detail: what is typed into them survives a lock. */
record Keeps(ContactPoint about, CaseTools tools) {
    KeptLine line(String sheet, StringProperty typed) {
        return new KeptLine(
                sheet + "." + about.id(), typed, tools.scratch(), tools.clock(), tools.work());
    }
}
