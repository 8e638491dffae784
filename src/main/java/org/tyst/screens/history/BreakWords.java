package org.tyst.screens.history;

import java.time.Instant;
import java.util.Optional;
import org.tyst.audit.Break;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** What a break in the chain is, in plain words. */
public final class BreakWords {
    private final Words words;
    private final Days days;

    public BreakWords(Words words, Days days) {
        this.words = words;
        this.days = days;
    }

    public String of(Break found) {
        var what = what(found.kind(), found.seq());
        return when(found.after(), found.before()).map(when -> what + " " + when).orElse(what);
    }

    /** As it was written into the chain: its kind and its number. */
    String told(String text) {
        var parts = text.split(" ", 2);
        try {
            return what(Break.Kind.valueOf(parts[0]), Long.parseLong(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return text;
        }
    }

    private String what(Break.Kind kind, long seq) {
        return words.text("history.break." + kind.name(), seq);
    }

    private Optional<String> when(Optional<Instant> after, Optional<Instant> before) {
        if (after.isPresent() && before.isPresent())
            return Optional.of(
                    words.text(
                            "history.between",
                            days.moment(after.get()),
                            days.moment(before.get())));
        return after.map(at -> words.text("history.after", days.moment(at)))
                .or(() -> before.map(at -> words.text("history.before", days.moment(at))));
    }
}
