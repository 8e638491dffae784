package org.tyst.screens.send;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tyst.dispatch.RecipientClass;

/** What was answered at the gate so far, by the neutral name of each reader's copy. */
record SendForm(Map<String, Answer> answers) {
    SendForm {
        answers = Map.copyOf(answers);
    }

    record Answer(boolean included, RecipientClass gateway, String purpose, String reason) {}

    static SendForm of(List<CopyDesk> copies) {
        return new SendForm(
                copies.stream().collect(Collectors.toMap(CopyDesk::name, CopyDesk::answer)));
    }

    /** The copies are made anew after a lock; what was said of them is not asked twice. */
    void fill(CopyDesk copy) {
        var answer = answers.get(copy.name());
        if (answer != null) copy.fill(answer);
    }
}
