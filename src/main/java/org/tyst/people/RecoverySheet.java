package org.tyst.people;

import java.util.List;
import org.tyst.words.Language;

/**
 * The sheet of paper with the recovery code, every word of it in one language. The code is the only secret on it: never the
 * passphrase, never a case.
 */
public record RecoverySheet(
        Language language,
        String title,
        String purpose,
        List<Line> about,
        SheetCode code,
        String codeTitle,
        String codeHint,
        List<Part> parts,
        String foot) {
    public RecoverySheet {
        about = List.copyOf(about);
        parts = List.copyOf(parts);
    }

    /** "Made on", "22 November 2026". */
    public record Line(String name, String value) {}

    public record Part(String heading, List<String> sentences) {
        public Part {
            sentences = List.copyOf(sentences);
        }
    }
}
