package org.tyst.screens.keys;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.tyst.people.RecoverySheet;
import org.tyst.people.RecoverySheet.Line;
import org.tyst.people.RecoverySheet.Part;
import org.tyst.people.SheetCode;
import org.tyst.words.Words;

/** What stands on a recovery sheet, in the language of the window. */
public record SheetWords(Words words, String owner, LocalDate today) {

    RecoverySheet sheet(SheetCode code) {
        return new RecoverySheet(
                words.language(),
                words.text("keys.paperTitle"),
                words.text("keys.paperPurpose"),
                List.of(
                        new Line(words.text("keys.paperOwner"), owner),
                        new Line(words.text("keys.paperMade"), words.date(today)),
                        new Line(words.text("keys.paperNumber"), code.sheet())),
                code,
                words.text("keys.paperCode"),
                words.text("keys.paperCodeHint", code.groups().size()),
                List.of(part("Danger", 2), part("Keep", 3), part("Use", 4)),
                words.text("keys.paperFoot"));
    }

    private Part part(String name, int sentences) {
        return new Part(
                words.text("keys.paper" + name),
                IntStream.rangeClosed(1, sentences)
                        .mapToObj(number -> words.text("keys.paper" + name + number))
                        .toList());
    }
}
