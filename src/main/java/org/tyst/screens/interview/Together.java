package org.tyst.screens.interview;

import javafx.scene.layout.VBox;
import org.tyst.screens.family.SafetyBanner;
import org.tyst.screens.family.SafetyLines;
import org.tyst.words.Words;

/** What speaks against those who are ticked being in one room, said the moment the second of them is ticked. */
final class Together extends VBox {
    private final VisitModel visit;
    private final SafetyLines lines;
    private final Words words;

    Together(VisitModel visit, Words words) {
        this.visit = visit;
        this.words = words;
        this.lines = new SafetyLines(visit.file(), words);
        visit.people().values().forEach(here -> here.subscribe(this::show));
        show();
    }

    private void show() {
        var here =
                visit.people().entrySet().stream()
                        .filter(person -> person.getValue().get())
                        .map(person -> person.getKey().id())
                        .toList();
        var rules = lines.forMeeting(here);
        getChildren().clear();
        if (!rules.isEmpty()) getChildren().add(SafetyBanner.of(rules, words));
        setVisible(!rules.isEmpty());
        setManaged(!rules.isEmpty());
    }
}
