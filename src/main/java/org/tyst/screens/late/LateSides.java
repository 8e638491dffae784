package org.tyst.screens.late;

import java.util.HashSet;
import java.util.List;
import org.tyst.sync.late.LateWords;

/** What is in the one text and not in the other: of a report of many pages, the paragraphs that differ. */
record LateSides(List<String> late, List<String> standing) {
    static LateSides of(LateWords words, LateWords.Standing now) {
        return new LateSides(
                without(words.texts(), now.texts()), without(now.texts(), words.texts()));
    }

    private static List<String> without(List<String> texts, List<String> others) {
        var there = new HashSet<>(others);
        return texts.stream().filter(text -> !there.contains(text)).toList();
    }

    boolean isSame() {
        return late.isEmpty() && standing.isEmpty();
    }

    String lateText() {
        return String.join("\n", late);
    }

    String standingText() {
        return String.join("\n", standing);
    }
}
