package org.tyst.screens.interview;

import java.time.Clock;
import javafx.beans.property.StringProperty;
import org.tyst.basics.Scratch;
import org.tyst.screens.parts.Sheet;
import org.tyst.work.Work;

/**
 * The one thing that a sheet asks for. A lock does not lose it: whoever opens the same sheet again finds it there. Once the
 * sheet is answered or called off, it is forgotten.
 */
public final class KeptLine {
    private final KeptForm<Line> kept;

    private record Line(String text) {}

    /** @param name ends with the id of what the sheet is about */
    public KeptLine(String name, StringProperty typed, Scratch scratch, Clock clock, Work work) {
        kept = new KeptForm<>(name, () -> new Line(typed.get()), scratch, clock, work);
        work.inOrder(
                () -> KeptForm.find(scratch, name, Line.class),
                found ->
                        found.filter(_ -> typed.get().isEmpty())
                                .ifPresent(line -> typed.set(line.text)));
        typed.subscribe((before, now) -> kept.changed());
    }

    public void over(Sheet sheet) {
        sheet.keeps(kept::left, kept::done);
    }
}
