package org.tyst.tour;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.tyst.interviews.Autosave;
import org.tyst.screens.Window;

/** An interview with a child, offline, by keyboard; signed, and one statement of it corrected. */
final class Visit {
    private static final List<String> EXPLAINED =
            List.of(
                    "Who I am",
                    "What this conversation",
                    "I write notes",
                    "Who will see it",
                    "What I cannot");

    private final Journey journey;
    private final Guide guide;

    Visit(Journey journey, Guide guide) {
        this.journey = journey;
        this.guide = guide;
    }

    void play() {
        begin();
        record();
        sign();
        correct();
        copy();
    }

    private void begin() {
        guide.openCase(Journey.HALE).picture("case-overview");
        guide.press("Interviews").see("New interview").picture("case-interviews");
        guide.press("New interview").see("Who is present");
        guide.pressFirst("Alys Hale").press("Started now");
        guide.choose("Kind of place", "At school");
        EXPLAINED.forEach(guide::pressFirst);
        guide.choose("Was the child seen alone?", "Yes");
    }

    private void record() {
        guide.goTo("Statement 1.").push(KeyCode.ALT, KeyCode.DIGIT1);
        say("I like the Saturdays. I like it when Dad does the voices.");
        say("I told the owl and the owl did not tell.");
        guide.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        guide.type(typed("Alys drew three owls and gave the smallest one a door with two locks."));
        guide.see("Saved on this laptop");
        journey.summary().took("autosaveCommit", afterOneMoreKey().minus(Autosave.PAUSE));
        guide.picture("interview");
    }

    private void say(String words) {
        guide.type(typed(words)).push(KeyCode.ENTER);
    }

    private String typed(String words) {
        journey.summary().count("statementsRecorded");
        return journey.secret(words);
    }

    /** From a key on a quiet page until the page says "saved" again: the pause, and one commit with its queue. */
    private Duration afterOneMoreKey() {
        var saved = new CompletableFuture<Instant>();
        Window.onScreen(() ->
                savedLine()
                        .textProperty()
                        .subscribe((_, now) -> {
                            if (now.startsWith("Saved")) saved.complete(Instant.now());
                        }));
        var before = Instant.now();
        guide.push(KeyCode.END).type(" ");
        return Duration.between(before, saved.orTimeout(10, TimeUnit.SECONDS).join());
    }

    private Label savedLine() {
        return guide.eyes()
                .all(Label.class)
                .filter(label -> label.getText().startsWith("Saved on this laptop"))
                .findFirst()
                .orElseThrow();
    }

    private void sign() {
        guide.push(KeyCode.CONTROL, KeyCode.ENTER)
                .see("Sign and lock this interview?")
                .picture("interview-sign");
        guide.push(KeyCode.SPACE).see("Signed and locked");
        journey.summary().count("interviewsSigned");
    }

    private void correct() {
        guide.goTo("Correct statement 3").push(KeyCode.SPACE).see("Why is it corrected?");
        guide.write(
                "What was said or seen",
                journey.secret(
                        "Alys drew four owls and gave the smallest one a door with two locks."));
        guide.write("Why is it corrected?", "It was four owls; I counted again on the drawing.");
        guide.picture("interview-correction");
        guide.press("Save correction").see("Corrected by").picture("interview-signed");
        journey.summary().count("statementsCorrected");
    }

    /** For the case file: marked on every page, and read back before it could leave. */
    private void copy() {
        guide.press("Print or save this contact").see("Who is it for?").picture("contact-print");
        guide.press("Make and check this copy")
                .see("Nothing found that must not be there")
                .picture("contact-copy");
        guide.press("Choose again").press("Back to the contact").see("Corrected by");
    }
}
