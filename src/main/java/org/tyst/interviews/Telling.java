package org.tyst.interviews;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tyst.basics.Text;

/**
 * How the words came to be said and to stand here. Each may be empty: nobody is made to fill it in while somebody speaks.
 *
 * @param question what was asked, when the answer is not to be read without it
 * @param heardFrom whose account it is, when the speaker passes on what somebody else said
 * @param saidAt the moment it was said, for words whose order or hour may matter
 * @param pasted where words came from that were not typed here
 */
public record Telling(
        String question, String heardFrom, Optional<Instant> saidAt, List<Origin> pasted) {
    private static final Telling NOTHING = new Telling("", "", Optional.empty(), List.of());

    public Telling {
        question = Text.kept(question);
        heardFrom = Text.kept(heardFrom);
        pasted = List.copyOf(pasted);
    }

    public static Telling nothing() {
        return NOTHING;
    }

    /** As a record of an older Tyst has it, which knew nothing of this. */
    static Telling orNothing(Telling kept) {
        return Objects.requireNonNullElse(kept, NOTHING);
    }
}
