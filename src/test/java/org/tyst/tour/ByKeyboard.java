package org.tyst.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.tyst.screens.Window;

/** A whole interview on the telephone, from the list of cases to the signature, with no hand on the mouse and no word on paper. */
final class ByKeyboard {
    private static final String MARSH = "XX26P00455";
    private static final int STOPS_ON_A_PAGE = 60;

    private final Journey journey;
    private final Guide guide;
    private final AtomicInteger mouse = new AtomicInteger();

    ByKeyboard(Journey journey, Guide guide) {
        this.journey = journey;
        this.guide = guide;
    }

    void play() {
        EventHandler<MouseEvent> counted = any -> mouse.incrementAndGet();
        Window.onScreen(() -> scene().addEventFilter(MouseEvent.MOUSE_PRESSED, counted));
        begin();
        listen();
        putRight();
        sign();
        assertThat(mouse).hasValue(0);
        Window.onScreen(() -> scene().removeEventFilter(MouseEvent.MOUSE_PRESSED, counted));
    }

    private void begin() {
        guide.push(KeyCode.ALT, KeyCode.DIGIT2).see(" cases");
        tabTo("Find a case");
        guide.type(MARSH).push(KeyCode.ENTER).see("Orders applied for");
        guide.push(KeyCode.CONTROL, KeyCode.DIGIT3).see("New interview");
        guide.push(KeyCode.CONTROL, KeyCode.N).see("Who is present");
        act("Present, or not: Tegan");
        act("How it was held: Telephone");
        act("Started now");
        act("Explained: Who I am");
        act("Explained: What this");
        act("Explained: I write notes");
    }

    private void listen() {
        act("Who said it: Tegan");
        say("He rings the school every Friday to ask what time they finish.");
        say("I think that's because he wants to be there first.");
        guide.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        guide.type(journey.secret("Has Imogen said anything about the Fridays?"));
        guide.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        guide.type(
                journey.secret(
                        "She said she hides her coat so that nobody can take her home early."));
        guide.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H).type("Imogen");
        guide.push(KeyCode.CONTROL, KeyCode.T).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        guide.picture("keyboard-listening").push(KeyCode.ENTER);
        guide.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        say("She was crying for some minutes and asked to go on.");
        guide.push(KeyCode.F1).see("On this page").picture("keyboard-keys");
        guide.push(KeyCode.ESCAPE);
    }

    /** Two things that were typed as one are parted; one that was typed in the wrong place is moved. */
    private void putRight() {
        for (var up = 0; up < 3; up++) guide.push(KeyCode.CONTROL, KeyCode.UP);
        guide.push(KeyCode.HOME);
        for (var word = 0; word < 3; word++) guide.push(KeyCode.CONTROL, KeyCode.RIGHT);
        guide.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        guide.see("5  ").push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        guide.push(KeyCode.ALT, KeyCode.UP).picture("keyboard-moved");
        guide.push(KeyCode.ALT, KeyCode.DOWN).see("Saved on this laptop");
        act("Ended now");
        act("Write how you made sure").type("Date of birth and the last address");
        act("Write about distress").type(journey.secret("She was afraid that he was at the door"));
        guide.see("Then it must be passed on by");
        tabTo("Yes, pass it on");
        guide.push(KeyCode.SPACE).see("Who was told, and what they answered");
        guide.picture("keyboard-passed-on").type("The duty manager, who rang the police");
        tabTo("It is done");
        guide.push(KeyCode.SPACE).see("Done ");
    }

    private void sign() {
        guide.push(KeyCode.CONTROL, KeyCode.ENTER).see("Sign and lock this interview?");
        guide.push(KeyCode.SPACE).see("Signed and locked").picture("keyboard-signed");
        journey.summary().count("interviewsSigned");
    }

    private void say(String words) {
        journey.summary().count("statementsRecorded");
        guide.type(journey.secret(words)).push(KeyCode.ENTER);
    }

    /** By the palette: no page has a key for everything. */
    private Guide act(String name) {
        return guide.push(KeyCode.CONTROL, KeyCode.K).type(name).push(KeyCode.ENTER);
    }

    private void tabTo(String begins) {
        for (var stop = 0; stop < STOPS_ON_A_PAGE; stop++) {
            if (Eyes.name(focused()).startsWith(begins)) return;
            guide.push(KeyCode.TAB);
        }
        throw new IllegalStateException("No stop is called " + begins);
    }

    private Node focused() {
        return Window.onScreen(() -> scene().getFocusOwner());
    }

    private Scene scene() {
        return guide.eyes().stage().getScene();
    }
}
