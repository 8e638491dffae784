package org.tyst.tour;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.tyst.screens.Window;

/** Back where there is signal: everything goes to the central record, a second laptop fetches it, and both change one sentence. */
final class TwoLaptops {
    private static final String EMPTY =
            "Nothing. Everything on this laptop is in the central record.";
    private static final String HERE = "Riley said the new room has a good window.";
    private static final String THERE = "Riley said the new room has a bad window.";

    private final Journey journey;
    private final Guide guide;

    TwoLaptops(Journey journey, Guide guide) {
        this.journey = journey;
        this.guide = guide;
    }

    void play() {
        goOnline();
        startASentence();
        var other = secondLaptop();
        changeTheStatement(other, THERE);
        syncNow(other);
        changeTheStatement(guide, HERE);
        settleTheConflict();
        syncNow(other);
        journey.second().lock(other);
    }

    private void goOnline() {
        guide.press("Sync").see("Waiting to be sent").picture("sync-waiting");
        journey.summary().time("push", () -> guide.press("Go online").see(EMPTY));
        guide.see("Connected to the central record").picture("sync-done");
        journey.summary().count("operationsPushed", figure(guide, "Changes sent"));
    }

    private void startASentence() {
        guide.openCase(Journey.RILEY)
                .press("Interviews")
                .press("New interview")
                .see("Who is present");
        guide.goTo("Statement 1.")
                .type(journey.secret("Riley said the new room has a window."))
                .see("Saved on this laptop");
        syncNow(guide);
        guide.press("Work offline").see("You chose to work offline");
    }

    private Guide secondLaptop() {
        var enrolment = enrolmentCode();
        var other = journey.second().switchOn();
        setUp(other, "Sioned Puw", enrolment);
        other.picture("recovery-code");
        var code = recoveryCode(other);
        other.press("I have it on paper")
                .write("The code on your paper", code)
                .press("Try the code")
                .see("Your recovery sheet works")
                .picture("recovery-sheet-tried");
        journey.summary()
                .time(
                        "pull",
                        () ->
                                other.press("Go on")
                                        .press("Sync")
                                        .see("Nothing. Everything on this laptop"));
        other.press("Cases").see("13 cases").picture("second-laptop");
        other.press("Sync").see("Changes received");
        journey.summary().count("operationsPulled", figure(other, "Changes received"));
        return other;
    }

    static void setUp(Guide other, String name, String enrolment) {
        other.press("Set up this laptop")
                .write("Your name", name)
                .choose("Your role", "Family court adviser");
        other.press("Cafcass Cymru")
                .write("Passphrase", Journey.PASSPHRASE)
                .write("Passphrase again", Journey.PASSPHRASE);
        other.write("Enrolment code (optional)", enrolment);
        other.press("Set up and open").see("I have it on paper");
    }

    /** As it stands on the first laptop's page. */
    private String enrolmentCode() {
        guide.press("Sync").press("Make a code for another laptop").see("It works once");
        return Window.onScreen(() ->
                guide.eyes()
                        .labelled("Enrolment code for the other laptop")
                        .map(field -> ((TextField) field).getText())
                        .findFirst()
                        .orElseThrow());
    }

    /** As it stands on the page, group after group. */
    static String recoveryCode(Guide guide) {
        return Window.onScreen(() ->
                guide.eyes()
                        .nodes(node -> node.getStyleClass().contains("code-group"))
                        .map(node -> ((Labeled) node).getText())
                        .collect(Collectors.joining("-")));
    }

    private void changeTheStatement(Guide at, String words) {
        at.openCase(Journey.RILEY)
                .press("Interviews")
                .see("DRAFT")
                .enterRow(0)
                .see("Who is present");
        at.goTo("Statement 1.")
                .push(KeyCode.CONTROL, KeyCode.A)
                .type(journey.secret(words))
                .see("Saved on this laptop");
    }

    private void settleTheConflict() {
        guide.press("Sync").press("Go online").see("Look and settle").picture("sync-conflict");
        guide.press("Look and settle").see("Two texts to settle").picture("conflict");
        journey.summary().count("conflictsShown");
        guide.press("Keep both as two accounts").see("What is on this laptop");
        guide.press("Sync now").see(EMPTY);
    }

    private static void syncNow(Guide at) {
        at.press("Sync").press("Sync now").see(EMPTY);
    }

    /** The value that stands beside this key on the page. */
    private static int figure(Guide at, String key) {
        return at.eyes()
                .labelled(key)
                .map(TwoLaptops::text)
                .map(Integer::valueOf)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Node value) {
        return ((Labeled) value).getText();
    }
}
