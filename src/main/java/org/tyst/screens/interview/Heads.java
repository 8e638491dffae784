package org.tyst.screens.interview;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.NotSaved;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.basics.SaveOutcome.Stale;
import org.tyst.cases.CaseFile;
import org.tyst.screens.parts.Banner;
import org.tyst.words.Words;

/** What stands at the head of an interview's page, written or read. */
final class Heads {
    private Heads() {}

    static String title(Words words, CaseFile file) {
        var number = file.theCase().title();
        return number.isBlank()
                ? words.text("interview.titleNoNumber")
                : words.text("interview.title", number);
    }

    /** Why the last act was not done. It stays until it is. */
    static Banner refusal(Words words, InterviewViewModel model) {
        var refusal = model.refusal();
        return Banner.problem("")
                .saying(Bindings.createStringBinding(() -> saying(words, refusal.get()), refusal))
                .shownWhen(Bindings.createBooleanBinding(() -> refusal.get().isPresent(), refusal));
    }

    static String saying(Words words, Optional<SaveOutcome> outcome) {
        return outcome.map(shown ->
                        switch (shown) {
                            case NotSaved not -> words.of("common.notSaved", not.why());
                            case Stale stale -> words.text("common.stale");
                            case Saved saved -> "";
                        })
                .orElse("");
    }
}
