package org.tyst.screens.interview;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.tyst.cases.CaseId;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Pasting;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;
import org.tyst.work.Work;

/**
 * For a sheet whose words come to stand in a case's record: what was copied in another case is not pasted into it, and the sheet
 * says why.
 */
public record SheetGate(PasteDesk desk, CaseId into, Work work, Words words) {
    /**
     * Before anything else is put into the sheet: the reason stands at its top.
     *
     * @return the gate, for areas that come to the sheet later
     */
    public Pasting guard(Sheet sheet, WritingArea... areas) {
        var refused = new SimpleBooleanProperty();
        var gate = gate(refused);
        sheet.add(Banner.warn(words.text("interview.notice.OTHER_CASE")).shownWhen(refused));
        for (var area : areas) area.pasting(gate);
        return gate;
    }

    private Pasting gate(BooleanProperty refused) {
        return (text, insert) ->
                work.inOrder(
                        () -> desk.whence(text, into),
                        from -> {
                            refused.set(from.isEmpty());
                            if (from.isPresent()) insert.accept(text);
                        });
    }
}
