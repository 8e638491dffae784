package org.tyst.screens.interview;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import org.tyst.screens.parts.Banner;
import org.tyst.words.Words;

/** A banner for what was asked for and not done. */
final class Notices {
    private Notices() {}

    static Banner of(ObjectProperty<Optional<Notice>> notice, Words words) {
        return Banner.warn("")
                .saying(
                        Bindings.createStringBinding(
                                () ->
                                        notice.get()
                                                .map(one -> words.of("interview.notice", one))
                                                .orElse(""),
                                notice))
                .shownWhen(Bindings.createBooleanBinding(() -> notice.get().isPresent(), notice));
    }
}
