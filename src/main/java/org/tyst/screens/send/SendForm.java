package org.tyst.screens.send;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tyst.dispatch.RecipientClass;

/**
 * What was answered at the gate so far, by the neutral name of each reader's copy.
 *
 * @param readers whose copies were asked for; older forms do not say
 */
record SendForm(Map<String, Answer> answers, Optional<Map<String, Wish>> readers) {
    SendForm {
        answers = Map.copyOf(answers);
        readers = readers.map(Map::copyOf);
    }

    record Answer(
            boolean included,
            RecipientClass gateway,
            String purpose,
            String reason,
            boolean forWord) {}

    /** Whether somebody is to have a copy, and of a child's which sections. */
    record Wish(boolean wanted, List<String> sections) {
        Wish {
            sections = List.copyOf(sections);
        }
    }

    static SendForm of(List<CopyDesk> copies, WhoseCopies whose) {
        return new SendForm(
                copies.stream().collect(Collectors.toMap(CopyDesk::name, CopyDesk::answer)),
                Optional.of(whose.answers()));
    }

    void fill(WhoseCopies whose) {
        readers.ifPresent(whose::fill);
    }

    /** The copies are made anew after a lock; what was said of them is not asked twice. */
    void fill(CopyDesk copy) {
        var answer = answers.get(copy.name());
        if (answer != null) copy.fill(answer);
    }
}
