package org.tyst.screens.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.cases.Standing;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.interviews.SeenAlone;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.Told;
import org.tyst.screens.Place;
import org.tyst.screens.Window;
import org.tyst.screens.parts.Card;

/** A visit with the hands on the keyboard, in the real window, while the autosave does its work. */
class InterviewJourneyTest {
    private static final int STOPS_ON_A_PAGE = 90;

    private final Room room = Room.inEnglish();

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void aVisitIsRecordedSignedAndCorrectedByKeyboardAlone() {
        tabTo("Alys Rees-Hale, 9");
        room.press(KeyCode.SPACE);
        tabTo("Started now");
        room.press(KeyCode.SPACE);
        for (var point :
                new String[] {"Who I am", "What this conversation is for", "I write notes"}) {
            tabTo(point);
            room.press(KeyCode.SPACE);
        }
        tabTo("Statement 1.");
        room.press(KeyCode.ALT, KeyCode.DIGIT1);
        room.type("I like it when Nain picks me up");
        room.press(KeyCode.ENTER);
        room.type("Mam cries at night");
        room.press(KeyCode.ENTER);
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        room.type("Alys drew a house with two doors");

        within(Duration.ofSeconds(3), () -> room.kept().statements().size() == 3);
        assertThat(room.kept().interview().conduct().explained())
                .containsOnlyKeys(
                        toldToAlys(Told.WHO_I_AM),
                        toldToAlys(Told.PURPOSE),
                        toldToAlys(Told.NOTES_WRITTEN_NOT_RECORDED));
        assertThat(room.kept().statements())
                .extracting(Statement::standing)
                .containsExactly(Standing.TOLD_TO_ME, Standing.TOLD_TO_ME, Standing.OBSERVED);
        assertThat(room.kept().statements())
                .extracting(Statement::speaker)
                .containsExactly(alys(), alys(), new Speaker(Optional.empty(), "Siân Pritchard"));

        room.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(shows("Choose the kind of place")).isTrue();
        tabTo("Choose the kind of place");
        room.press(KeyCode.SPACE);
        room.press(KeyCode.UP);
        tabTo("Was the child seen alone?");
        room.press(KeyCode.UP);
        room.press(KeyCode.UP);
        room.press(KeyCode.UP);
        room.press(KeyCode.CONTROL, KeyCode.ENTER);
        room.press(KeyCode.SPACE);
        room.settle();
        assertThat(room.kept().interview().isSigned()).isTrue();
        assertThat(room.kept().interview().seenAlone()).isEqualTo(SeenAlone.YES);

        tabTo("Correct statement 1");
        room.press(KeyCode.SPACE);
        room.press(KeyCode.CONTROL, KeyCode.A);
        room.type("I like it when Nain picks me up from school");
        tabTo("Why is it corrected?");
        room.type("I left out where from");
        tabTo("Save correction");
        room.press(KeyCode.SPACE);
        room.settle();

        var correction = room.kept().statements().getLast();
        assertThat(correction.words()).isEqualTo("I like it when Nain picks me up from school");
        assertThat(correction.corrects()).contains(room.kept().statements().getFirst().id());
        assertThat(room.kept().statements().getFirst().words())
                .isEqualTo("I like it when Nain picks me up");
    }

    @Test
    void aFullDiskLosesNothingAndIsTriedAgain() {
        tabTo("Statement 1.");
        room.desk.interviews.fillUp();
        room.type("He said I must not tell");
        within(Duration.ofSeconds(3), () -> shows("Not saved"));

        room.desk.interviews.makeRoom();
        within(Duration.ofSeconds(4), () -> shows("Saved on this laptop"));
        assertThat(room.kept().statements())
                .extracting(Statement::words)
                .containsExactly("He said I must not tell");
        assertThat(shows("Not saved")).isFalse();
    }

    @Test
    void signingSaysWhatIsMissingAndLeadsThere() {
        tabTo("Statement 1.");
        room.type("He shouted");
        room.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(shows("Tick who is present")).isTrue();
        assertThat(shows("Statement 1: choose who said it")).isTrue();
        assertThat(room.kept().interview().isSigned()).isFalse();

        tabTo("Statement 1: choose who said it");
        room.press(KeyCode.SPACE);
        assertThat(name(focused())).startsWith("Who said it");
    }

    @Test
    void enterStartsTheNextStatementAndShiftEnterALine() {
        tabTo("Statement 1.");
        room.type("one");
        room.press(KeyCode.SHIFT, KeyCode.ENTER);
        room.type("line two");
        room.press(KeyCode.ENTER);
        room.press(KeyCode.ENTER);
        room.type("next");

        assertThat(room.draft().statements())
                .extracting(statement -> statement.words().get())
                .containsExactly("one\nline two", "next");
    }

    @Test
    void keepsWhatIsTypedBeforeTheRecordHasBeenRead() {
        var fresh = room.desk.drafting.newInterviewId();
        var slowDisk = new CountDownLatch(1);
        room.desk.work.inOrder(() -> awaited(slowDisk));
        Window.onScreen(() -> room.road.go(new Place.NewInterview(ReesAndHale.CASE, fresh)));
        room.type("Nain keeps bees");
        room.press(KeyCode.ENTER);
        room.type("She has ten hives");
        slowDisk.countDown();
        room.settle();
        room.type(" now");
        room.press(KeyCode.ALT, KeyCode.DIGIT1);
        room.save();

        assertThat(room.desk.interviews.open(fresh).orElseThrow().statements())
                .extracting(Statement::words)
                .containsExactly("Nain keeps bees", "She has ten hives now");
        assertThat(room.desk.interviews.open(fresh).orElseThrow().statements().getLast().speaker())
                .isEqualTo(alys());
    }

    @Test
    void leavesNoDraftOfAnInterviewInWhichNothingWasEntered() {
        var fresh = room.desk.drafting.newInterviewId();
        Window.onScreen(() -> room.road.go(new Place.NewInterview(ReesAndHale.CASE, fresh)));
        room.settle();
        Window.onScreen(() -> room.road.go(new Place.Today()));
        room.settle();

        assertThat(room.desk.interviews.open(fresh)).isEmpty();
    }

    @Test
    void theNextStatementIsBegunInSight() {
        tabTo("Statement 1.");
        for (var number = 1; number < 7; number++) {
            assertThat(isInSight(cardOf(focused()))).as("Statement " + number).isTrue();
            room.type("line " + number);
            assertThat(room.draft().current().get()).contains(room.draft().statements().getLast());
            room.press(KeyCode.ENTER);
        }
    }

    @Test
    void whatIsPastedIsWordsOnly() {
        tabTo("Statement 1.");
        room.paste("Dywedodd Siân");
        room.save();

        assertThat(room.kept().statements())
                .extracting(Statement::words)
                .containsExactly("Dywedodd Siân");
    }

    @Test
    void aDoubleClickOnNextMakesOneStatement() {
        tabTo("Statement 1.");
        room.type("one");
        tabTo("Next statement");
        room.window.robot().doubleClickOn(focused());

        assertThat(room.draft().statements()).hasSize(2);
    }

    @Test
    void tabLeavesTheWriting() {
        tabTo("Statement 1.");
        room.press(KeyCode.TAB);

        assertThat(focused()).isNotInstanceOf(TextArea.class);
        assertThat(room.draft().statements().getFirst().words().get()).isEmpty();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Node cardOf(Node field) {
        var node = field;
        while (!(node instanceof Card)) node = node.getParent();
        return node;
    }

    private static boolean isInSight(Node card) {
        return Window.onScreen(() -> {
            var around = (Node) card;
            while (!(around instanceof ScrollPane)) around = around.getParent();
            var view = around.localToScene(around.getLayoutBounds());
            return view.contains(card.localToScene(card.getLayoutBounds()));
        });
    }

    private static String toldToAlys(Told point) {
        return ReesAndHale.ALYS.id() + "." + point;
    }

    private static Speaker alys() {
        return new Speaker(Optional.of(ReesAndHale.ALYS.id()), ReesAndHale.ALYS.name());
    }

    private void tabTo(String start) {
        for (int stop = 0; stop < STOPS_ON_A_PAGE; stop++) {
            if (name(focused()).startsWith(start)) return;
            room.press(KeyCode.TAB);
        }
        fail("No stop is called " + start);
    }

    private Node focused() {
        return Window.onScreen(() -> room.window.scene().getFocusOwner());
    }

    private static String name(Node node) {
        var name = node.getAccessibleText();
        if (name != null) return name;
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }

    private boolean shows(String text) {
        return Window.onScreen(() ->
                room.window.scene().getRoot().lookupAll(".label").stream()
                        .map(node -> (Labeled) node)
                        .anyMatch(label -> isSeen(label) && label.getText().contains(text)));
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }

    private static void within(Duration limit, BooleanSupplier holds) {
        var end = System.nanoTime() + limit.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) fail("Not within " + limit);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
