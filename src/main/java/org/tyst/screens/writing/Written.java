package org.tyst.screens.writing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.cases.CaseId;
import org.tyst.words.Language;
import org.tyst.writing.Passage;

/**
 * A passage as it stands now, and where what is remembered about it belongs.
 *
 * @param dictionary empty when it is in a language of which there is none
 * @param names of the people of the case: they are spelled as they are
 */
public record Written(
        UUID id,
        CaseId theCase,
        Passage passage,
        Optional<Language> dictionary,
        List<String> names) {}
