package org.tyst.tour;

import javafx.scene.input.KeyCode;

/** The police are asked about the father and answer; what bears on the children goes into the chronology, which is drawn. */
final class Asked {
    private static final String CALLED = "Called to shouting at the home. Nobody was hurt.";

    private final Journey journey;
    private final Guide guide;

    Asked(Journey journey, Guide guide) {
        this.journey = journey;
        this.guide = guide;
    }

    void play() {
        ask();
        writeDownTheAnswer();
        judge();
        choose();
        writeAnEvent();
        draw();
    }

    private void ask() {
        guide.openCase(Journey.HALE).press("Checks").see("No agency has been asked yet");
        begin();
        guide.see("Not asked yet").pressFirst("Write down what was done: Heddlu");
        guide.press("The agency was asked").press("Save it").see("Outstanding");
        guide.press("Today").see("Agency checks not finished").picture("today-checks");
        guide.pressFirst("Heddlu Dychmygol, disclosure unit: Outstanding").see("What was done");
    }

    private void begin() {
        guide.press("Ask an agency").choose("Which kind of agency?", "Police, national");
        guide.write("Which agency?", "Heddlu Dychmygol, disclosure unit");
        guide.choose("About whom?", "Daniel Hale");
        guide.write("What do you ask?", "Arrests and convictions")
                .picture("check-new")
                .press("Save this check");
    }

    private void writeDownTheAnswer() {
        guide.pressFirst("Write down the answer: Heddlu").see("Whom the agency means");
        guide.write("The date on the answer", "20 November 2026");
        guide.write("Who sent it?", "R. Vaughan");
        guide.write("The name as the agency writes it", "Dennis Vaughan");
        guide.write("What do they say?", journey.secret(CALLED));
        guide.write("When was it? (optional)", "3 May 2025");
        guide.choose("How did it end?", "No further action").press("Save the answer");
        guide.see("There is a problem").picture("check-another-person");
        guide.write("The name as the agency writes it", "Daniel Hale");
        guide.write(
                "Why it is the same person (optional)", "They give the date of his driving test");
        guide.press("Save the answer").see("No further action").picture("check-answered");
    }

    private void judge() {
        guide.press("Say whether it bears on the children").press("Bears on the children");
        guide.write("Why?", "Both children were at home");
        guide.press("Save what you judged").see("Somebody says this is wrong");
        journey.summary().count("agencyChecks");
    }

    private void choose() {
        guide.press("Chronology").see("The chronology is empty");
        guide.press("Choose from the record").pressFirst("3 May 2025: Called to shouting");
        guide.picture("chronology-choose").press("Put what is ticked into the chronology");
        guide.see("Change this event");
    }

    private void writeAnEvent() {
        guide.press("Write down an event").write("When was it?", "spring 2024");
        guide.see("Read as: from 1 March 2024 to 31 May 2024");
        guide.write("What happened", journey.secret("Alys began to walk to school by herself"));
        guide.write("Who says so", "Alys Hale").picture("chronology-event");
        guide.press("Save this event").see("spring 2024").picture("chronology-table");
    }

    private void draw() {
        guide.press("Timeline").goTo("Timeline of 2 events").push(KeyCode.RIGHT);
        guide.see("spring 2024. Alys began").picture("chronology-timeline");
        journey.summary().count("eventsInTheChronology");
    }
}
