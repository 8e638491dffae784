package org.tyst.reports;

import java.time.LocalDate;
import org.tyst.words.Language;

/** Somebody with the office to do so has approved these words: not whatever stands under that key, but the words of that seal. */
public record Approval(String key, Language language, String by, LocalDate on, String seal) {
    public Approval {
        if (by.isBlank()) throw new IllegalArgumentException("Somebody approves, by name");
    }
}
