package org.tyst.screens.interview;

import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.tyst.interviews.Speaker;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** Which key says who has just spoken. In sight however long the interview gets, and never renumbered while one writes. */
final class SpeakerKeys {
    private static final int KEYS = 9;

    private final DraftModel draft;
    private final Words words;
    private final FlowPane line = Buttons.wideFlow();

    private SpeakerKeys(DraftModel draft, Words words) {
        this.draft = draft;
        this.words = words;
    }

    static Node of(DraftModel draft, Words words) {
        var keys = new SpeakerKeys(draft, words);
        var others = draft.visit().others();
        others.forEach(keys::follow);
        others.addListener((ListChangeListener<OtherPresent>) keys::came);
        draft.visit().people().values().forEach(there -> there.subscribe(now -> keys.show()));
        keys.show();
        return keys.line;
    }

    private void came(ListChangeListener.Change<? extends OtherPresent> change) {
        while (change.next()) change.getAddedSubList().forEach(this::follow);
        show();
    }

    private void follow(OtherPresent other) {
        other.name().subscribe((before, now) -> show());
    }

    private void show() {
        var speakers = draft.speakers();
        line.getChildren()
                .setAll(
                        IntStream.range(0, Math.min(KEYS, speakers.size()))
                                .mapToObj(place -> key(place + 1, speakers.get(place)))
                                .toList());
    }

    /** Whoever is in the room stands out among all whom the case knows. */
    private Label key(int digit, Speaker speaker) {
        var key = Texts.label("Alt+" + digit, "key-cap");
        var name = Texts.label(name(speaker), "small", draft.isThere(speaker) ? "strong" : "muted");
        name.setGraphic(key);
        return name;
    }

    private String name(Speaker speaker) {
        return speaker.equals(draft.me())
                ? words.text("interview.me", speaker.name())
                : speaker.name();
    }
}
