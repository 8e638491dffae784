package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Ids;
import org.tyst.central.Visit;
import org.tyst.screens.Hands;
import org.tyst.screens.Place;
import org.tyst.sync.JoinCode;
import org.tyst.sync.MemoryCentral;
import org.tyst.sync.SwitchedDoor;
import org.tyst.sync.SyncRunner;

/** Joining, working offline and settling, through the real window over the real record and the real rounds of sync. */
class SyncJourneyTest {
    private static final String HERE = "I like it at Nain's";
    private static final String THERE = "I like it at Dad's";

    private final Visit visit = new Visit();
    private final OnTheLaptop laptop = new OnTheLaptop();
    private final MemoryCentral central = new MemoryCentral(visit.caseId.value());
    private final SwitchedDoor door = new SwitchedDoor(central);
    private final SyncRunner runner =
            new SyncRunner(
                    laptop.pages().work(),
                    laptop.stored().sync(new Ids(Clock.systemUTC(), new Random())),
                    door,
                    Clock.systemUTC(),
                    new Random());

    @AfterEach
    void close() {
        runner.close();
        laptop.close();
    }

    @Test
    void aMistypedCodeIsSaidAtTheFieldAndStaysThere() {
        var hands = sync().see("not joined").write("Enrolment code", "ABCDE-FGH1J");
        hands.press("Join").see("Check the code: it is incomplete or mistyped");
        assertThat(hands.canSee("ABCDE-FGH1J")).isTrue();
        hands.look("sync-1-mistyped");
    }

    @Test
    void aUsedCodeIsSaidAtTheField() {
        door.refuse();
        var hands = sync().write("Enrolment code", code()).press("Join");
        hands.see("This code was used before or is not known").look("sync-2-used");
    }

    @Test
    void aGoodCodeJoinsAndSendsWhatWaited() {
        write("I like it");
        var hands = sync().see("Waiting to be sent").write("Enrolment code", code()).press("Join");
        laptop.until(() -> central.holds(visit.statementId.value()));
        hands.see("Connected to the central record").see("What is on this laptop");
        assertThat(hands.canSee("Enrolment code")).isFalse();
        hands.look("sync-3-joined");
    }

    @Test
    void offlineNothingLeavesUntilItIsOver() {
        var hands = joined().press("Work offline").see("You chose to work offline");
        write("Written in the car");
        hands.see("2 changes").look("sync-4-offline");
        assertThat(central.holds(visit.statementId.value())).isFalse();
        hands.press("Go online");
        laptop.until(() -> central.holds(visit.statementId.value()));
        hands.see("Everything on this laptop is in the central record");
    }

    @Test
    void withoutAnAnswerItSaysWhatIsSafe() {
        var hands = joined();
        door.cut();
        hands.press("Sync now").see("Your work is saved here and will be sent");
        hands.see("There may be no signal here").look("sync-5-no-answer");
    }

    @Test
    void bothAccountsCanBeKept() {
        bothChange().press("Keep both as two accounts").see("What is on this laptop");
        keeps(HERE, THERE);
    }

    @Test
    void mineCanBeKept() {
        bothChange().press("Keep mine").see("What is on this laptop");
        keeps(HERE);
    }

    @Test
    void theirsCanBeKept() {
        bothChange().press("Keep theirs").see("What is on this laptop");
        keeps(THERE);
    }

    @Test
    void aTextOfOnesOwnCanBeKept() {
        bothChange()
                .write("Words of the statement", "I like it at both")
                .press("Use this text")
                .see("What is on this laptop");
        keeps("I like it at both");
    }

    private Hands bothChange() {
        write("I like it");
        var hands = joined();
        laptop.until(() -> central.holds(visit.statementId.value()));
        hands.press("Work offline").see("You chose to work offline");
        central.changedElsewhere(visit.statementId.value(), "words", THERE, "Beca Orwig");
        write(HERE);
        hands.press("Go online").see("To settle: 1").look("sync-6-conflict");
        return hands.press("Look and settle").see("Beca Orwig").look("sync-7-settle");
    }

    private Hands joined() {
        return sync().write("Enrolment code", code())
                .press("Join")
                .see("Connected to the central record");
    }

    private Hands sync() {
        laptop.read(() -> laptop.stored().cases().save(visit.theCase()));
        laptop.read(() -> laptop.stored().cases().save(visit.alys()));
        laptop.pages().syncing(runner);
        return laptop.at(new Place.Sync()).see("What is on this laptop");
    }

    private void write(String words) {
        laptop.read(() ->
                laptop.stored()
                        .interviews()
                        .keep(visit.interview(), List.of(visit.said(words)), List.of()));
        runner.changed();
    }

    private void keeps(String... words) {
        laptop.until(() ->
                laptop
                        .stored()
                        .interviews()
                        .open(visit.interviewId)
                        .orElseThrow()
                        .statements()
                        .stream()
                        .map(statement -> statement.words())
                        .sorted()
                        .toList()
                        .equals(List.of(words).stream().sorted().toList()));
    }

    private static String code() {
        return new JoinCode("https://central.example.test", "ab".repeat(32), "cd".repeat(10))
                .text();
    }
}
