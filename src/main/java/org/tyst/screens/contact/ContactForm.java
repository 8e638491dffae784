package org.tyst.screens.contact;

import java.util.Set;
import org.tyst.dispatch.RecipientClass;
import org.tyst.interviews.StatementId;
import org.tyst.words.Language;

/** What was answered on the page so far. Who it is for stands here as in a file name, so that no name does. */
record ContactForm(
        String reader,
        Language language,
        Set<StatementId> leftOut,
        RecipientClass gateway,
        String purpose,
        String reason) {
    ContactForm {
        leftOut = Set.copyOf(leftOut);
    }
}
