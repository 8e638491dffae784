package org.tyst.screens.interview;

import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.tyst.interviews.Conduct;
import org.tyst.interviews.Interview;
import org.tyst.interviews.SigningCheck;
import org.tyst.interviews.Tool;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.KeyValues;
import org.tyst.words.Words;

/** How a signed interview was held, to be read. */
final class ConductFacts extends VBox {
    private final Interview interview;
    private final Conduct conduct;
    private final Terms terms;
    private final Words words;

    ConductFacts(Interview interview, Terms terms) {
        this.interview = interview;
        this.conduct = interview.conduct();
        this.terms = terms;
        this.words = terms.words();
        getChildren().setAll(new Card(words.text("interview.theirEnd")).add(facts()));
    }

    private KeyValues facts() {
        var facts = new KeyValues();
        if (SigningCheck.needsIdentity(interview.mode())) {
            facts.add(words.text("interview.identity"), orNotStated(conduct.identity()));
            facts.add(words.text("interview.safeToTalk"), terms.of(conduct.safeToTalk()));
        }
        if (SigningCheck.isMessage(interview.mode())) message(facts);
        facts.add(words.text("interview.recording"), recording());
        if (!conduct.tools().isEmpty()) facts.add(words.text("interview.tools"), tools());
        if (!conduct.distress().what().isBlank()) {
            facts.add(words.text("interview.distress"), conduct.distress().what());
            facts.add(words.text("interview.distressDone"), orNotStated(conduct.distress().done()));
        }
        return facts;
    }

    private void message(KeyValues facts) {
        var message = conduct.message();
        var sent = message.sentAt().map(terms::moment).orElse("");
        facts.add(words.text("interview.sender"), orNotStated(message.sender()));
        facts.add(words.text("interview.sentDay"), orNotStated(sent));
        facts.add(words.text("interview.received"), orNotStated(message.received()));
    }

    private String recording() {
        var answer = terms.of(conduct.recording());
        return conduct.whatWasDecided().isBlank()
                ? answer
                : answer + ". " + conduct.whatWasDecided();
    }

    private String tools() {
        return conduct.tools().keySet().stream()
                .sorted()
                .map(this::tool)
                .collect(Collectors.joining("\n"));
    }

    private String tool(Tool tool) {
        var use = conduct.tools().get(tool);
        return use == null || use.note().isBlank()
                ? terms.of(tool)
                : terms.of(tool) + ". " + use.note();
    }

    private String orNotStated(String text) {
        return text.isBlank() ? words.text("interview.notStated") : text;
    }
}
