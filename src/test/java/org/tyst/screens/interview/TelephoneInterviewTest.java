package org.tyst.screens.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.cases.PersonId;
import org.tyst.cases.Standing;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.SigningCheck.Missing;
import org.tyst.interviews.SigningCheck.What;
import org.tyst.interviews.Statement;
import org.tyst.interviews.Wording;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.store.TemporaryRecord;
import org.tyst.words.Language;

/** Somebody on the telephone speaks, and the hands never leave the keys; kept in the encrypted file. */
class TelephoneInterviewTest {
    private static final int STATEMENTS = 60;
    private static final KeyCode[] STANDING_KEYS = {
        KeyCode.T, KeyCode.O, KeyCode.A, KeyCode.P, KeyCode.G, KeyCode.M, KeyCode.D, KeyCode.C
    };

    private final TemporaryRecord record = new TemporaryRecord(Clock.systemUTC());
    private final AtomicInteger clicks = new AtomicInteger();
    private final Room room =
            new Room(
                    Theme.LIGHT,
                    100,
                    Language.ENGLISH,
                    this::whence,
                    desk -> record.stored().tasks(),
                    desk -> stores());

    private Stores stores() {
        var stored = record.stored();
        var file = ReesAndHale.file();
        stored.cases().save(file.theCase());
        file.people().forEach(stored.cases()::save);
        return new Stores(stored.cases(), stored.interviews(), stored.contests());
    }

    private Optional<PasteDesk.From> whence(String text, org.tyst.cases.CaseId into) {
        return text.contains("another family")
                ? Optional.empty()
                : Optional.of(PasteDesk.From.outside());
    }

    @AfterEach
    void hangUp() {
        room.close();
        record.close();
    }

    @Test
    void sixtyStatementsNeedNoMouseAndStandInTheFileAsTheyWereSaid() {
        Window.onScreen(() ->
                room.window
                        .scene()
                        .addEventFilter(MouseEvent.ANY, any -> clicks.incrementAndGet()));
        for (var number = 0; number < STATEMENTS; number++) say(number);
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
        room.save();

        var kept = kept().statements();
        assertThat(kept).extracting(Statement::words).containsExactlyElementsOf(expectedWords());
        for (var number = 0; number < STATEMENTS; number++) assertAsSaid(number, kept.get(number));
        assertThat(clicks).hasValue(0);
    }

    /** Straight to where the keys go: the robot rests after each of them. */
    private void say(int number) {
        Window.onScreen(() -> {
            key(STANDING_KEYS[number % 8], true, true, false);
            if (number % 8 != 1 && number % 8 != 3) key(digit(number % 3), false, false, true);
            ("answer " + number).chars().forEach(this::typed);
            key(KeyCode.ENTER, false, false, false);
        });
    }

    private void key(KeyCode code, boolean control, boolean shift, boolean alt) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED))
            fire(new KeyEvent(type, "", code.getName(), code, shift, control, alt, false));
    }

    private void typed(int sign) {
        var character = Character.toString(sign);
        fire(
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        character,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    private void fire(KeyEvent event) {
        Event.fireEvent(room.window.scene().getFocusOwner(), event);
    }

    private void assertAsSaid(int number, Statement statement) {
        assertThat(statement.standing()).isEqualTo(standing(number % 8));
        assertThat(statement.speaker().name()).isEqualTo(speaker(number));
        assertThat(statement.position()).isEqualTo(number);
    }

    private static List<String> expectedWords() {
        return IntStream.range(0, STATEMENTS).mapToObj(number -> "answer " + number).toList();
    }

    private static Standing standing(int key) {
        return List.of(
                        Standing.TOLD_TO_ME,
                        Standing.OBSERVED,
                        Standing.RECORDED_BY_AGENCY,
                        Standing.PROFESSIONAL_OPINION,
                        Standing.AGREED,
                        Standing.ADMITTED,
                        Standing.DISPUTED,
                        Standing.COURT_FINDING)
                .get(key);
    }

    private String speaker(int number) {
        return number % 8 == 1 || number % 8 == 3
                ? ReesAndHale.PRACTITIONER.name()
                : room.draft().speakers().get(number % 3).name();
    }

    private static KeyCode digit(int place) {
        return List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3).get(place);
    }

    @Test
    void aStatementIsSplitJoinedMarkedAndMovedByKeys() {
        room.press(KeyCode.ALT, KeyCode.DIGIT1);
        room.type("one two");
        for (var left = 0; left < 3; left++) room.press(KeyCode.LEFT);
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(words()).containsExactly("one", "two");
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        assertThat(words()).containsExactly("one two");
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        assertThat(room.draft().notice().get()).contains(Notice.NOTHING_BEFORE);

        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        room.press(KeyCode.CONTROL, KeyCode.T);
        room.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT2);
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        room.type("Who told you");
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        room.type("DAD");
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        room.press(KeyCode.ENTER);
        room.type("next");
        room.press(KeyCode.ALT, KeyCode.UP);
        room.save();

        var moved = kept().statements();
        assertThat(moved).extracting(Statement::words).containsExactly("next", "one[sic] two");
        var said = moved.getLast();
        assertThat(said.wording()).isEqualTo(Wording.SUMMARY);
        assertThat(said.children()).containsExactlyInAnyOrderElementsOf(children());
        assertThat(said.telling().question()).isEqualTo("Who told you");
        assertThat(said.telling().heardFrom()).isEqualTo("DAD");
        assertThat(said.telling().saidAt()).contains(room.desk.clock.instant());
        assertThat(moved.getFirst().telling().question()).isEmpty();
    }

    @Test
    void wordsOfAnotherFamilyAreNotPastedAndOthersAreRemembered() {
        room.paste("another family’s words");
        room.settle();
        assertThat(words()).containsExactly("");
        assertThat(room.draft().notice().get()).contains(Notice.OTHER_CASE);

        room.paste("from a letter");
        room.settle();
        room.save();
        assertThat(kept().statements().getFirst().words()).isEqualTo("from a letter");
        assertThat(kept().statements().getFirst().telling().pasted()).hasSize(1);
        assertThat(room.draft().notice().get()).isEmpty();

        room.lay("She rang at nine.\r\n\n  He did not answer. ");
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        room.settle();
        assertThat(words())
                .containsExactly("from a letter", "She rang at nine.", "He did not answer.");
        assertThat(room.draft().missing()).extracting(Missing::what).contains(What.SPEAKER);
    }

    @Test
    void theKeysOfThePageAreShown() {
        room.press(KeyCode.F1);
        assertThat(room.window.scene().getRoot().lookupAll(".key-cap")).isNotEmpty();
        room.press(KeyCode.ESCAPE);
    }

    private List<PersonId> children() {
        return ReesAndHale.file().children().stream().map(child -> child.id()).toList();
    }

    private List<String> words() {
        return room.draft().statements().stream()
                .map(statement -> statement.words().get())
                .toList();
    }

    private InterviewRecord kept() {
        return record.stored().interviews().open(room.id).orElseThrow();
    }
}
