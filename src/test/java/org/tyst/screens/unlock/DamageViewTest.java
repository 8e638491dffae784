package org.tyst.screens.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tyst.people.DoorAnswer;
import org.tyst.people.Harm;
import org.tyst.people.Injury;
import org.tyst.people.Injury.CameBy;
import org.tyst.people.KeptCopy;
import org.tyst.people.Mended;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.words.Language;
import org.tyst.words.Words;

class DamageViewTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:42:00Z");
    private static final List<KeptCopy> COPIES =
            List.of(
                    new KeptCopy(MONDAY, 24_300_000, true),
                    new KeptCopy(MONDAY.minus(Duration.ofDays(1)), 23_900_000, false),
                    new KeptCopy(MONDAY.minus(Duration.ofDays(4)), 21_000_000, false));

    private final PretendDoor door = new PretendDoor();
    private String went = "";

    @ParameterizedTest
    @EnumSource
    void everyHarmSaysWhatHappenedWhatIsSafeAndWhatToDo(Harm harm) {
        var window = shown(harm);
        assertThat(said(window))
                .contains("What happened", "What is safe", "What you can do", "T-TEST");
        AccessibleScene.check(window.scene());
    }

    @Test
    void savesWhatCanBeReadAndTellsWhatThatWas() {
        var window = shown(Harm.RECORD_DAMAGED);
        window.robot().clickOn("Save everything that can be read");
        assertThat(door.tried).containsExactly("mend");

        Window.onScreen(() -> door.answer(new DoorAnswer.Hurt(mended())));

        assertThat(said(window))
                .contains("Your record is mended", "61 entries are in it", "2 more could not")
                .contains("XX26P00417", "Statement: 48 (5 newer than the backup)");
        window.robot().clickOn("Open my record");
        Window.onScreen(() -> door.answer(PretendDoor.opened()));
        assertThat(went).isEqualTo("in");
    }

    @Test
    void goesBackToTheCopyThatIsChosen() {
        var window = shown(Harm.RECORD_MISSING);
        var buttons =
                window.robot().lookup(".button").<javafx.scene.control.Button>queryAll().stream()
                        .filter(button -> button.getText().equals("Go back to this one"))
                        .toList();
        assertThat(buttons).hasSize(3);
        window.robot().clickOn(buttons.get(1));
        assertThat(door.tried).containsExactly("back to 2026-11-22T10:42:00Z");
        Window.onScreen(() -> door.answer(PretendDoor.opened()));
        assertThat(went).isEqualTo("in");
    }

    @Test
    void oneActAtATime() {
        var window = shown(Harm.RECORD_DAMAGED);
        window.robot()
                .clickOn("Save everything that can be read")
                .clickOn("Save everything that can be read");
        assertThat(door.tried).hasSize(1);
    }

    @Test
    void saysSoWhenNothingCouldBeRead() {
        var window = shown(Harm.RECORD_DAMAGED);
        window.robot().clickOn("Save everything that can be read");
        var nothing = new Mended(Optional.empty(), List.of(), 0);
        Window.onScreen(() ->
                door.answer(
                        new DoorAnswer.Hurt(
                                new Injury(
                                        Harm.RECORD_DAMAGED,
                                        "T-TEST",
                                        List.of(),
                                        Optional.of(nothing),
                                        CameBy.PASSPHRASE))));
        assertThat(said(window)).contains("Nothing could be read", "Nothing was changed");
    }

    @Test
    void doesNotPraiseAPassphraseToWhoeverCameWithTheSheet() {
        door.injury = Optional.of(injury(Harm.RECORD_DAMAGED, CameBy.CODE));
        var window = Window.showing(Theme.LIGHT, 100, () -> view(Language.ENGLISH));
        assertThat(said(window))
                .contains("The code you typed is right", "The file with your record is damaged")
                .doesNotContain("Your passphrase is right");
    }

    @Test
    void aDiskThatHasRoomAgainIsTriedAgain() {
        var window = shown(Harm.DISK_FULL);
        window.robot().clickOn("Try again");
        assertThat(door.tried).containsExactly("again");
    }

    @Test
    void looksRight() {
        door.injury = Optional.of(injury(Harm.RECORD_DAMAGED));
        Photos.takeAll("damage", () -> view(Language.ENGLISH));
        door.injury = Optional.of(injury(Harm.RECORD_MISSING, CameBy.CODE));
        Photos.takeAll("damage-by-code", () -> view(Language.ENGLISH));
        Photos.take(
                Window.showing(Theme.LIGHT, 100, () -> view(Language.WELSH)).scene(),
                "damage-by-code-welsh");
        door.injury = Optional.of(mended());
        Photos.takeAll("damage-mended", () -> view(Language.ENGLISH));
        photo(Harm.RECORD_OLDER, Language.WELSH, "damage-older-welsh");
        photo(Harm.DISK_FULL, Language.ENGLISH, "damage-full");
        photo(Harm.VAULT_MISSING, Language.ENGLISH, "damage-vault");
        photo(Harm.CHOSEN, Language.ENGLISH, "damage-chosen");
    }

    private void photo(Harm harm, Language language, String name) {
        door.injury = Optional.of(injury(harm));
        Photos.take(Window.showing(Theme.LIGHT, 100, () -> view(language)).scene(), name);
    }

    private Window shown(Harm harm) {
        door.injury = Optional.of(injury(harm));
        return Window.showing(Theme.LIGHT, 100, () -> view(Language.ENGLISH));
    }

    private DamageView view(Language language) {
        return new DamageView(
                Words.in(language),
                new DamageViewModel(door, () -> went = "in", () -> went = "unlock"),
                () -> {});
    }

    private static Injury injury(Harm harm) {
        return injury(harm, CameBy.PASSPHRASE);
    }

    private static Injury injury(Harm harm, CameBy by) {
        return new Injury(
                harm, "T-TEST", harm.isHelpedByACopy() ? COPIES : List.of(), Optional.empty(), by);
    }

    private static Injury mended() {
        var lines =
                List.of(
                        new Mended.Line("XX26P00417", "STATEMENT", 48, 5),
                        new Mended.Line("XX26P00417", "INTERVIEW", 4, 1),
                        new Mended.Line("XX26P00233", "STATEMENT", 9, 0));
        return new Injury(
                Harm.RECORD_DAMAGED,
                "T-TEST",
                COPIES,
                Optional.of(new Mended(Optional.of(MONDAY), lines, 2)),
                CameBy.PASSPHRASE);
    }

    private static String said(Window window) {
        return AccessibleScene.wordsOn(window.scene());
    }
}
