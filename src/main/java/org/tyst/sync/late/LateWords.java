package org.tyst.sync.late;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that came late, as a page shows it: beside what stands in its place now, with what was decided.
 *
 * @param whose the words above it, of which it is a part: an interview's statement
 * @param standing empty if nothing stands there: it is new
 * @param reviews first to last
 */
public record LateWords(Late late, Optional<Standing> standing, List<LateReview> reviews) {
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

    private static final java.util.Set<org.tyst.sync.Kind> ACCOUNTS =
            java.util.EnumSet.of(
                    org.tyst.sync.Kind.STATEMENT,
                    org.tyst.sync.Kind.REPORT,
                    org.tyst.sync.Kind.HEARING,
                    org.tyst.sync.Kind.FACT,
                    org.tyst.sync.Kind.DOCUMENT);
}
