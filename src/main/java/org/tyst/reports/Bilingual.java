package org.tyst.reports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.tyst.words.Language;

/** A text that ships in both languages. Welsh that no qualified translator has checked starts with {@code ~}; the mark is not printed. */
public record Bilingual(String en, String cy) {
    private static final String UNCHECKED = "~";

    /** The text in one language. Where the Welsh is still to be supplied the English stands in its place. */
    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> en;
            case WELSH -> cy.isBlank() ? en : checkedWelsh();
        };
    }

    /** The language that {@link #in} really gives. */
    public Language given(Language asked) {
        return asked == Language.WELSH && cy.isBlank() ? Language.ENGLISH : asked;
    }

    @JsonIgnore
    public boolean isChecked() {
        return !cy.isBlank() && !cy.startsWith(UNCHECKED);
    }

    private String checkedWelsh() {
        return cy.startsWith(UNCHECKED) ? cy.substring(1).strip() : cy;
    }
}
