package org.tyst.sync.late;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tyst.sync.Kind;

/**
 * One thing that came late, as a page shows it: beside what stands in its place now, with what was decided.
 *
 * @param standing empty if nothing stands there: it is new
 * @param reviews first to last
 */
public record LateWords(Late late, Optional<Standing> standing, List<LateReview> reviews) {
    private static final Set<Kind> ACCOUNTS =
            EnumSet.of(Kind.STATEMENT, Kind.REPORT, Kind.HEARING, Kind.FACT, Kind.DOCUMENT);

    public LateWords {
        reviews = List.copyOf(reviews);
    }

    /** What stands now, by whom. */
    public record Standing(List<String> texts, String author, Instant writtenAt) {
        public Standing {
            texts = List.copyOf(texts);
        }
    }

    public boolean isOpen() {
        return reviews.isEmpty();
    }

    public List<String> texts() {
        return TypedTexts.of(late.body());
    }

    /** Two accounts can stand side by side only of what is an account. */
    public boolean mayStandBeside() {
        return standing.isPresent() && !late.gone() && ACCOUNTS.contains(late.kind());
    }
}
