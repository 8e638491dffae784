package org.tyst.screens.interview;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tyst.cases.Standing;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.interviews.Mode;
import org.tyst.interviews.PlaceType;
import org.tyst.interviews.SeenAlone;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Told;
import org.tyst.interviews.Wording;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.words.Language;

/** The pages to be looked at, and every stop on them named. */
class InterviewPhotosTest {
    @Test
    void light() {
        takeAll("interview-light", Theme.LIGHT, 100, Language.ENGLISH);
    }

    @Test
    void dark() {
        takeAll("interview-dark", Theme.DARK, 100, Language.ENGLISH);
    }

    @Test
    void contrast() {
        takeAll("interview-contrast", Theme.CONTRAST, 100, Language.ENGLISH);
    }

    @Test
    void welsh() {
        takeAll("interview-welsh", Theme.LIGHT, 100, Language.WELSH);
    }

    @Test
    void large() {
        takeAll("interview-200", Theme.LIGHT, 200, Language.ENGLISH);
    }

    private static void takeAll(String name, Theme theme, int percent, Language language) {
        try (var room = new Room(theme, percent, language)) {
            Photos.take(room.window.scene(), name + "-1-new");
            AccessibleScene.check(room.window.scene());
            write(room);
            Photos.take(room.window.scene(), name + "-2-written");
            AccessibleScene.check(room.window.scene());
            told(room, theme, name);
            conduct(room);
            Photos.take(room.window.scene(), name + "-2-conduct");
            AccessibleScene.check(room.window.scene());
            if (theme == Theme.LIGHT && percent == 100) full(room, name);
            room.save();
            Window.onScreen(() -> room.model().sign());
            room.settle();
            Photos.take(room.window.scene(), name + "-5-signed");
            AccessibleScene.check(room.window.scene());
            correct(room);
            Photos.take(room.window.scene(), name + "-6-correcting");
            AccessibleScene.check(room.window.scene());
            Window.onScreen(() -> room.model().keepCorrection());
            room.settle();
            Photos.take(room.window.scene(), name + "-7-corrected");
        }
    }

    private static void full(Room room, String name) {
        room.desk.interviews.fillUp();
        Window.onScreen(() -> room.draft().visit().language().set("English"));
        room.save();
        Photos.take(room.window.scene(), name + "-3-full");
        room.desk.interviews.makeRoom();
        room.save();
        Window.onScreen(
                () -> room.draft().statements().getFirst().speaker().set(Speaker.unknown()));
        room.press(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.ENTER);
        Photos.take(room.window.scene(), name + "-3-missing");
        Window.onScreen(() ->
                room.draft()
                        .statements()
                        .getFirst()
                        .speaker()
                        .set(
                                new Speaker(
                                        Optional.of(ReesAndHale.ALYS.id()),
                                        ReesAndHale.ALYS.name())));
        room.press(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.ENTER);
        Photos.take(room.window.scene(), name + "-4-sign");
        AccessibleScene.check(room.window.scene());
        room.press(javafx.scene.input.KeyCode.ESCAPE);
    }

    private static void correct(Room room) {
        Window.onScreen(() -> {
            var signed = room.model().signed().orElseThrow();
            room.model().correct(signed.statements().getFirst());
            var correction = signed.correcting().get().orElseThrow();
            correction.now().words().set("I like it when Nain picks me up from school.");
            correction.why().set("I left out who picks her up.");
        });
    }

    private static void write(Room room) {
        Window.onScreen(() -> {
            var draft = room.draft();
            var visit = draft.visit();
            visit.people().forEach((who, here) -> here.set(who.equals(ReesAndHale.ALYS)));
            visit.addOther();
            visit.others().getFirst().name().set("Ms Okoro");
            visit.others().getFirst().role().set("teacher, in the next room");
            visit.when().startsNow();
            visit.place().set(PlaceType.SCHOOL);
            visit.seenAlone().set(SeenAlone.YES);
            var told = List.of(Told.values());
            told.subList(0, 4).forEach(visit.told()::sayToAll);
            visit.told()
                    .notSaid(
                            visit.told().lists().getFirst().who(),
                            Told.LANGUAGE_CHOICE,
                            "She asked to go on in Welsh before I could offer it.");
            say(draft, "I like it when Nain picks me up.");
            draft.current().get().orElseThrow().askedToKeepPrivate().set(true);
            draft.current()
                    .get()
                    .orElseThrow()
                    .answered()
                    .set(
                            "I said I would tell the court, but that I would say it was hard for her to tell me.");
            say(
                    draft,
                    "Dwi ddim isio mynd i dŷ Dad pan mae o’n gweiddi. Mae Tomos yn cuddio yn y cwpwrdd a dwi’n aros efo fo nes bod o drosodd.");
            draft.current().get().orElseThrow().language().set("Welsh");
            draft.next();
            draft.standsAs(Standing.OBSERVED);
            draft.current().get().orElseThrow().wording().set(Wording.SUMMARY);
            draft.current()
                    .get()
                    .orElseThrow()
                    .words()
                    .set("Alys drew her house with two doors and coloured one of them black.");
        });
        room.save();
    }

    /** Further down the page: what was explained to whom, and what was not. */
    private static void told(Room room, Theme theme, String name) {
        if (theme == Theme.CONTRAST) return;
        Window.onScreen(() ->
                room.window.scene().getRoot().lookupAll(".check-box").stream()
                        .filter(box -> box.getParent().getParent() instanceof ToldRow)
                        .reduce((first, last) -> last)
                        .ifPresent(javafx.scene.Node::requestFocus));
        room.settle();
        Photos.take(room.window.scene(), name + "-2-told");
    }

    /** Further down the page: a telephone call on which somebody was not safe. */
    private static void conduct(Room room) {
        Window.onScreen(() -> {
            room.draft().visit().mode().set(Mode.TELEPHONE);
            var conduct = room.draft().visit().conduct();
            conduct.identity().set("Date of birth and last address asked");
            conduct.distress().set("She whispered, and said he was in the next room.");
            conduct.done().set("I asked whether she wanted me to ring the police. She said yes.");
            room.window.scene().getRoot().lookupAll("*").stream()
                    .filter(DistressCard.class::isInstance)
                    .map(DistressCard.class::cast)
                    .forEach(card -> card.what().enter());
        });
        room.settle();
    }

    private static void say(DraftModel draft, String words) {
        draft.next();
        draft.speaks(new Speaker(Optional.of(ReesAndHale.ALYS.id()), ReesAndHale.ALYS.name()));
        draft.current().get().orElseThrow().words().set(words);
    }
}
