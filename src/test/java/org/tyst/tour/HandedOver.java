package org.tyst.tour;

import java.util.UUID;
import org.tyst.app.PracticeOffice;
import org.tyst.practice.PracticeCaseload;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** A case goes to a colleague in the middle of a report, while its last words are on a laptop without a connection. */
final class HandedOver {
    private static final UUID COLLEAGUE = UUID.fromString("6777656e-2064-8461-8e69-656c00000000");
    private static final String COURT_REFERENCE = "1790000000000290";
    private static final String SENT = "Filip says that he would like to be asked.";
    private static final String ON_THE_WAY =
            "Oliwia told me on the telephone that Filip has begun to eat with the others.";
    private static final String NOTE =
            "Ring their mother after six. I promised Hanna that somebody comes before the hearing.";

    private final Journey journey;
    private final Guide guide;
    private final ReportWriter writer;
    private final PracticeOffice office;

    HandedOver(Journey journey, Guide guide) {
        this.journey = journey;
        this.guide = guide;
        writer = new ReportWriter(guide, Words.in(Language.ENGLISH));
        office = new PracticeOffice(journey.laptop().desktop());
    }

    void play() {
        leaveANote();
        beginTheReport();
        writeOnWithoutAConnection();
        office.give(PracticeCaseload.caseOf(COURT_REFERENCE), COLLEAGUE);
        var other = colleague();
        theLastWordsGoAndTheCaseGoes();
        decide(other);
        journey.colleagues().lock(other);
        journey.summary().count("casesHandedOver");
    }

    private void leaveANote() {
        guide.openCase(Journey.KOWALCZYK)
                .press("Write a handover note")
                .write("Handover note", journey.secret(NOTE))
                .picture("handover-note")
                .press("Leave this note")
                .see("For whoever has this case next.");
    }

    private void beginTheReport() {
        guide.press("Reports").press("New report").see("Begin the report");
        guide.pressFirst("Child impact report (in English)")
                .press("Begin the report")
                .see("From the record");
        writer.open("eachChild.1");
        writer.paragraph(journey.secret(SENT));
        guide.see("Saved on this laptop").press("Sync").press("Sync now");
        guide.see("Nothing. Everything on this laptop");
    }

    private void writeOnWithoutAConnection() {
        guide.press("Work offline").see("You chose to work offline");
        guide.press("Today").pressFirst("Child impact report").see("From the record");
        writer.open("eachChild.1");
        writer.paragraph(journey.secret(ON_THE_WAY));
        guide.see("Saved on this laptop").press("Sync").see("Waiting to be sent");
    }

    private Guide colleague() {
        var code = office.codeFor(COLLEAGUE);
        var other = journey.colleagues().switchOn();
        TwoLaptops.setUp(other, "Gwen Daniel", code);
        var onPaper = TwoLaptops.recoveryCode(other);
        other.press("I have it on paper")
                .write("The code on your paper", onPaper)
                .press("Try the code")
                .see("Your recovery sheet works")
                .press("Go on");
        other.press("Sync").see("Nothing. Everything on this laptop");
        openTheOne(other)
                .see("Handed over from Sioned Puw")
                .see("Note from Sioned Puw")
                .picture("case-handed-over");
        return other;
    }

    /** The only case of somebody who has just come. */
    private static Guide openTheOne(Guide other) {
        other.press("Cases").see("1 case").write("Find a case", Journey.KOWALCZYK);
        return other.push(javafx.scene.input.KeyCode.ENTER).see("Orders applied for");
    }

    private void theLastWordsGoAndTheCaseGoes() {
        guide.press("Sync").press("Go online").see("Connected to the central record");
        guide.press("Sync now").see("Nothing. Everything on this laptop");
        guide.press("Settings").press("Cases taken off this laptop");
        guide.see(Journey.KOWALCZYK).picture("case-taken-off");
    }

    private void decide(Guide other) {
        other.press("Sync").press("Sync now").see("Look and decide").picture("sync-late");
        other.press("Today").see("Came late, to decide").picture("today-late");
        openTheOne(other).press("Look and decide");
        other.see("Words that came late").picture("late-contribution");
        other.press("Take into the record").see("Taken into the record by Gwen Daniel");
        other.press("Sync").see("Nothing. Everything on this laptop");
        openTheOne(other).press("Words that came late");
        other.see("Taken into the record by Gwen Daniel").picture("late-decided");
    }
}
