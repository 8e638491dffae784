package org.tyst.screens.contest;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.NotSaved;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.basics.SaveOutcome.Stale;
import org.tyst.screens.parts.Banner;
import org.tyst.words.Words;

/** Why the last act was not done. It stays until it is. */
final class Refusals {
    private Refusals() {}

    static Banner banner(Words words, ObservableValue<Optional<SaveOutcome>> refusal) {
        return Banner.problem("")
                .saying(
                        Bindings.createStringBinding(
                                () -> saying(words, refusal.getValue()), refusal))
                .shownWhen(
                        Bindings.createBooleanBinding(
                                () -> refusal.getValue().isPresent(), refusal));
    }

    private static String saying(Words words, Optional<SaveOutcome> outcome) {
        return outcome.map(shown ->
                        switch (shown) {
                            case NotSaved not -> words.of("common.notSaved", not.why());
                            case Stale stale -> words.text("common.stale");
                            case Saved saved -> "";
                        })
                .orElse("");
    }
}
