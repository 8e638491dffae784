package org.tyst.central;

import org.tyst.interviews.Interview;
import org.tyst.interviews.Statement;

/** The same statement with a higher number and some more words. */
final class SayingMore {
    private SayingMore() {}

    static Statement in(Interview interview, Statement before, int number) {
        return new Statement(
                before.id(),
                interview.id(),
                interview.caseId(),
                before.position(),
                before.speaker(),
                before.children(),
                before.standing(),
                before.wording(),
                number + " tŷ".repeat(1 + number % 40),
                before.language(),
                before.translation(),
                before.keepPrivate(),
                before.corrects(),
                before.whyCorrected(),
                before.signedAt());
    }

    static int number(String words) {
        return Integer.parseInt(words.split(" ", 2)[0]);
    }
}
