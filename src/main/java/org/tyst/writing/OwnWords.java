package org.tyst.writing;

import java.util.Set;
import java.util.UUID;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;

/**
 * What this laptop has been told about its owner's words: which are right though no dictionary has them, here and in one case,
 * and which hints about a passage were let be. Never sent anywhere; what belongs to a case leaves with it. Call on the store's
 * thread.
 */
public interface OwnWords {
    Set<String> onThisLaptop();

    Set<String> ofCase(CaseId id);

    SaveOutcome addToThisLaptop(String word);

    SaveOutcome addToCase(CaseId id, String word);

    /** The marks of the hints about this passage that were let be. */
    Set<String> letBe(UUID passage);

    SaveOutcome letBe(UUID passage, String mark);
}
