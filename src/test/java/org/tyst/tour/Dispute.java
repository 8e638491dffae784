package org.tyst.tour;

import javafx.scene.input.KeyCode;

/** The father says that an entry is wrong. It is looked into, decided with reasons, and the entry stays beside his account. */
final class Dispute {
    private final Journey journey;
    private final Guide guide;

    Dispute(Journey journey, Guide guide) {
        this.journey = journey;
        this.guide = guide;
    }

    void play() {
        receive();
        check();
        decide();
        lookAtTheCase();
    }

    private void receive() {
        guide.openCase(Journey.HALE).press("People");
        guide.pressFirst("Somebody says this is wrong: Police attended").see("What is contested");
        guide.choose("Who contests it", "Daniel Hale").choose("How you were told", "Email");
        guide.pressFirst("It came from another agency");
        guide.write(
                "What they say is wrong",
                journey.secret(
                        "That a neighbour heard shouting. He says the television was loud."));
        guide.picture("contest-new").press("Record this contest");
        guide.see("What was checked").picture("contest");
        journey.summary().count("contests");
    }

    private void check() {
        guide.write("What did you check?", "Asked the police for the log of the call.");
        guide.write("What came of it (optional)", "The log says shouting.");
        guide.press("Add this check");
    }

    private void decide() {
        guide.pressFirst("Contested and noted");
        guide.write(
                "Reasons",
                journey.secret(
                        "The police record is theirs and stays; his account stands beside it."));
        guide.press("Record the decision").see("Record this decision?").picture("contest-decide");
        guide.push(KeyCode.SPACE).see("Decided").picture("contest-decided");
        guide.press("Contested").see("Everything on this laptop").picture("contested-register");
    }

    private void lookAtTheCase() {
        guide.openCase(Journey.HALE).press("People").see("Withheld").picture("case-people");
        guide.press("Contested").picture("case-contested");
        guide.openCase(Journey.HALE).press("Sent").picture("case-sent-empty");
    }
}
