package org.tyst.screens.interview;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.tyst.interviews.Interview;
import org.tyst.interviews.Present;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.KeyValues;
import org.tyst.words.Words;

/** A signed interview's particulars, to be read. */
final class VisitFacts extends VBox {
    private final Interview interview;
    private final boolean late;
    private final Terms terms;
    private final Words words;

    VisitFacts(Interview interview, boolean late, Terms terms) {
        this.interview = interview;
        this.late = late;
        this.terms = terms;
        this.words = terms.words();
        getChildren().setAll(new Card(words.text("interview.visit")).add(facts()));
    }

    private KeyValues facts() {
        var facts = new KeyValues();
        facts.add(words.text("interview.present"), present());
        facts.add(words.text("interview.mode"), terms.of(interview.mode()));
        facts.add(words.text("interview.place"), terms.of(interview.place()));
        facts.add(words.text("interview.whenItWas"), when());
        facts.add(words.text("interview.notesMade"), notesMade());
        facts.add(words.text("interview.entered"), entered());
        facts.add(words.text("interview.alone"), alone());
        facts.add(words.text("interview.language"), orNotStated(interview.language()));
        facts.add(words.text("interview.interpreter"), orNotStated(interview.interpreter()));
        return facts;
    }

    private String entered() {
        var at = terms.moment(interview.enteredAt());
        return late ? words.text("interview.enteredLate", at) : at;
    }

    private String present() {
        if (interview.present().isEmpty()) return words.text("interview.nobody");
        return interview.present().stream().map(this::name).collect(Collectors.joining("\n"));
    }

    private String name(Present present) {
        var name =
                present.role().isBlank()
                        ? present.name()
                        : words.text("interview.andRole", present.name(), present.role());
        return present.isForTheWhole()
                ? name
                : words.text("interview.stayed", name, time(present.from()), time(present.until()));
    }

    private String time(Optional<LocalDateTime> at) {
        return at.map(moment -> words.time(moment.toLocalTime())).orElse("…");
    }

    private String when() {
        return interview
                .startedAt()
                .map(start ->
                        interview
                                .endedAt()
                                .map(end ->
                                        words.text(
                                                "interview.from",
                                                terms.moment(start),
                                                words.time(end.toLocalTime())))
                                .orElseGet(() -> terms.moment(start)))
                .orElseGet(() -> words.text("interview.notStated"));
    }

    private String notesMade() {
        return interview
                .notesMadeAt()
                .map(terms::moment)
                .orElseGet(() -> words.text("interview.notStated"));
    }

    private String alone() {
        var answer = terms.of(interview.seenAlone());
        return interview.whyNotAlone().isBlank() ? answer : answer + ". " + interview.whyNotAlone();
    }

    private String orNotStated(String text) {
        return text.isBlank() ? words.text("interview.notStated") : text;
    }
}
