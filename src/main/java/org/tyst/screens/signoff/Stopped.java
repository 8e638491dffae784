package org.tyst.screens.signoff;

import java.util.List;
import java.util.stream.Collectors;
import org.tyst.dispatch.CopyFinding;
import org.tyst.dispatch.PreparedCopy;
import org.tyst.reports.life.Condition;
import org.tyst.screens.outgoing.FindingTexts;
import org.tyst.words.Words;

/** What stopped somebody's copy, as something to settle in the text. */
final class Stopped {
    private final Words words;

    Stopped(Words words) {
        this.words = words;
    }

    List<Condition.CopyStopped> of(List<PreparedCopy> copies) {
        return copies.stream().map(this::of).toList();
    }

    private Condition.CopyStopped of(PreparedCopy copy) {
        var what =
                copy.check().findings().stream()
                        .filter(CopyFinding::stops)
                        .map(finding -> new FindingTexts(words).of(finding))
                        .distinct()
                        .collect(Collectors.joining(" "));
        return new Condition.CopyStopped(copy.view().recipient().name(), what);
    }
}
