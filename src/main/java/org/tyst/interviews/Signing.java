package org.tyst.interviews;

import java.time.Instant;
import java.util.Optional;

/** The same interview and the same words, with the moment they were locked. */
public final class Signing {
    private Signing() {}

    public static Interview signed(Interview draft, Instant at) {
        return new Interview(
                draft.id(),
                draft.caseId(),
                draft.author(),
                draft.authorName(),
                draft.mode(),
                draft.place(),
                draft.startedAt(),
                draft.endedAt(),
                draft.present(),
                draft.seenAlone(),
                draft.whyNotAlone(),
                draft.language(),
                draft.interpreter(),
                draft.told(),
                draft.notesMadeAt(),
                draft.enteredAt(),
                draft.conduct(),
                Optional.of(at));
    }

    public static Statement signed(Statement draft, Instant at) {
        return new Statement(
                draft.id(),
                draft.interview(),
                draft.caseId(),
                draft.position(),
                draft.speaker(),
                draft.children(),
                draft.standing(),
                draft.wording(),
                draft.words(),
                draft.language(),
                draft.translation(),
                draft.keepPrivate(),
                draft.telling(),
                draft.corrects(),
                draft.whyCorrected(),
                Optional.of(at));
    }
}
