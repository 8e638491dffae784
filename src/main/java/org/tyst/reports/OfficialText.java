package org.tyst.reports;

import org.tyst.words.Language;

/**
 * Words that go to a court or a family in an organisation's name, so that somebody has to have approved them.
 *
 * @param key names it in the list of approvals: {@code marking.header}, {@code template.section-7.2}
 * @param name what a page calls it
 */
public record OfficialText(String key, Group group, Bilingual name, Bilingual text) {
    public enum Group {
        MARKS,
        SENTENCES,
        TEMPLATES
    }

    private static final int SEAL = 16;

    /** A fingerprint of the words in one language: whoever approves names it, and other words have another. */
    public String seal(Language language) {
        return Source.sha256(words(language)).substring(0, SEAL);
    }

    /** The words of that language alone; blank where they are still to be supplied. */
    public String words(Language language) {
        return switch (language) {
            case ENGLISH -> text.en();
            case WELSH -> text.cy().isBlank() ? "" : text.in(Language.WELSH);
        };
    }
}
