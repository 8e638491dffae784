package org.tyst.screens.interview;

import java.util.ArrayList;
import java.util.List;
import org.tyst.interviews.Origin;
import org.tyst.interviews.Telling;
import org.tyst.words.Words;

/** What is to be read with a signed statement: what was asked, whose account it is, when it was said, whence it was pasted. */
final class TellingNotes {
    private final Words words;
    private final Terms terms;

    TellingNotes(Terms terms) {
        this.words = terms.words();
        this.terms = terms;
    }

    List<String> of(Telling telling) {
        var notes = new ArrayList<String>();
        if (!telling.question().isBlank())
            notes.add(words.text("interview.inAnswerTo", telling.question()));
        if (!telling.heardFrom().isBlank())
            notes.add(words.text("interview.accountOf", telling.heardFrom()));
        telling.saidAt()
                .map(at -> words.text("interview.saidAt", terms.moment(at)))
                .ifPresent(notes::add);
        telling.pasted().stream().map(this::origin).forEach(notes::add);
        return notes;
    }

    String origin(Origin origin) {
        return origin.file()
                .map(file -> file(file, origin))
                .orElseGet(() ->
                        words.text(
                                "interview.pastedFrom",
                                terms.moment(origin.at()),
                                terms.of(origin.where())));
    }

    private String file(Origin.NotesFile file, Origin origin) {
        return words.text(
                "notes.from",
                file.name(),
                file.paragraph(),
                file.changedAt().map(terms::day).orElseGet(() -> words.text("interview.notStated")),
                terms.moment(origin.at()));
    }
}
