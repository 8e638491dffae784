package org.tyst.screens.interview;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.words.Words;

/** Distress or risk that showed itself: what was seen, what was done at once, and until when it must be passed on. */
final class DistressCard extends VBox {
    private final ConductModel conduct;
    private final TasksModel tasks;
    private final Terms terms;
    private final Words words;
    private final Field what;

    DistressCard(ConductModel conduct, TasksModel tasks, Terms terms) {
        this.conduct = conduct;
        this.tasks = tasks;
        this.terms = terms;
        this.words = terms.words();
        what =
                area("interview.distressWhat", conduct.distress())
                        .hint(words.text("interview.distressHint"))
                        .optional(words);
        getChildren()
                .setAll(
                        new Card(words.text("interview.distress"))
                                .add(
                                        what,
                                        area("interview.distressDone", conduct.done())
                                                .optional(words),
                                        clock()));
    }

    Field what() {
        return what;
    }

    /** Offered as soon as something is written; whether it must be passed on, the practitioner judges. */
    private Banner clock() {
        var pass =
                Command.named(words.text("interview.passOn"), this::passOn)
                        .icon(Feather.CLOCK)
                        .runningWhile(tasks.busy());
        return Banner.warn("")
                .saying(Bindings.createStringBinding(this::until, conduct.noticedAt()))
                .act(pass)
                .shownWhen(
                        Bindings.createBooleanBinding(
                                () -> conduct.noticedAt().get().isPresent() && !tasks.hasReferral(),
                                conduct.noticedAt(),
                                tasks.tasks()));
    }

    private String until() {
        return due().map(at -> words.text("interview.passOnBy", terms.moment(at))).orElse("");
    }

    private void passOn() {
        due().ifPresent(at -> tasks.refer(words.text("interview.passOnTask"), at));
    }

    private Optional<Instant> due() {
        return conduct.noticedAt().get().map(at -> at.plus(tasks.policy().toPassOn()));
    }

    private Field area(String key, Property<String> value) {
        var area = Growing.area(1);
        area.textProperty().bindBidirectional(value);
        return new Field(words.text(key), area).wide();
    }
}
