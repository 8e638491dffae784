package org.tyst.screens.twin;

import java.util.List;
import org.tyst.reports.Run;
import org.tyst.reports.translating.MarkedText;
import org.tyst.reports.translating.MarkedText.Mark;
import org.tyst.words.Words;

/** What the marks in a passage stand for, in plain words. */
final class MarkTexts {
    private static final int LETTERS = 90;

    private final Words words;

    MarkTexts(Words words) {
        this.words = words;
    }

    List<String> of(MarkedText text) {
        return text.marks().stream().map(this::of).toList();
    }

    private String of(Mark mark) {
        return words.text("twin.mark." + key(mark.run()), mark.number(), shown(mark.run()));
    }

    private static String key(Run run) {
        return switch (run) {
            case Run.Emph _ -> "stress";
            case Run.Lang _ -> "spoken";
            case Run.Cite _ -> "source";
            case Run.Flag _ -> "contested";
            case Run.Note _ -> "footnote";
            case Run.Mention _ -> "withheld";
            case Run.Agency _ -> "agency";
            case Run.Words _, Run.FlagRemoved _ ->
                    throw new IllegalArgumentException("That has no mark");
        };
    }

    private static String shown(Run run) {
        var text = run instanceof Run.Note note ? note.text() : run.shown();
        return text.length() <= LETTERS ? text : text.substring(0, LETTERS).strip() + "…";
    }
}
