package org.tyst.screens.interview;

import org.tyst.interviews.Checklist;
import org.tyst.interviews.Listener;
import org.tyst.interviews.Said;
import org.tyst.interviews.Told;
import org.tyst.words.Words;

/** Says what was explained to whom. To a child a point is put in a child's words. */
final class ToldTexts {
    private final Terms terms;
    private final Words words;

    ToldTexts(Terms terms) {
        this.terms = terms;
        this.words = terms.words();
    }

    String point(Told point, Listener listener) {
        var key = "interview.told." + listener.name() + "." + point.name();
        return words.has(key) ? words.text(key) : terms.of(point);
    }

    /** "Alys Rees-Hale: 3 of 6". */
    String count(Checklist list) {
        return words.text("interview.toldTo", name(list), list.done(), list.lines().size());
    }

    String name(Checklist list) {
        return list.who().name().isBlank() ? list.who().role() : list.who().name();
    }

    String said(Said said) {
        return said.at()
                .map(at -> words.text("interview.toldAt", terms.time(at)))
                .orElseGet(() -> words.text("interview.notSaidBecause", said.whyNot()));
    }
}
