package org.tyst.screens.family;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.tyst.app.Pages;
import org.tyst.basics.Ids;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.FamilyTie;
import org.tyst.cases.Relation;
import org.tyst.cases.SafetyRule;
import org.tyst.cases.SafetyRuleId;
import org.tyst.fixtures.BigFamilies;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.SteppedClock;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Photos;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Shell;
import org.tyst.screens.ShellViewModel;
import org.tyst.screens.Window;
import org.tyst.screens.casefile.CaseStores;
import org.tyst.screens.look.Theme;
import org.tyst.store.TemporaryRecord;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** The family of a case through the real windows over the real encrypted store, by keyboard. */
class FamilyJourneyTest {
    private final TemporaryRecord record = new TemporaryRecord(new SteppedClock());
    private final Pages pages = new Pages(stores(), new SteppedClock());
    private final Road road = new Road(new Place.Cases());
    private final FxRobot robot = new FxRobot();

    @AfterEach
    void close() {
        pages.close();
        record.close();
    }

    @Test
    void addsAParentAndEndsAMarriageByKeysAlone() {
        keep(BigFamilies.threePartners());
        road.go(new Place.Family(ReesAndHale.CASE));
        var window = shown(Theme.LIGHT, Language.ENGLISH);
        await(() -> window.scene().getFocusOwner() instanceof FigureNode);
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "family-light");
        press(KeyCode.UP);
        assertThat(focused(window)).contains("Megan Rees");
        press(KeyCode.A);
        await(() -> says(window, "Relationship of Megan Rees"));
        press(window, "Save this relationship");
        assertThat(says(window, "Enter a name")).isTrue();
        type(window, "Name", "Eirlys Rees");
        type(window, "Source", "M. Rees, by phone on 3 November 2026");
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "family-tie");
        press(window, "Save this relationship");
        await(() -> file().people().stream().anyMatch(one -> one.name().equals("Eirlys Rees")));
        await(() -> window.scene().getFocusOwner() instanceof FigureNode);
        assertThat(focused(window)).as("the focus is back where it was").contains("Megan Rees");
        press(KeyCode.DELETE);
        await(() -> says(window, "End or take off a relationship of Megan Rees"));
        radio(window, "Huw Morgan: Married to Megan Rees (told by M. Rees, 3 October 2026)");
        radio(window, "It was never so");
        type(window, "Why", "They never married");
        Photos.take(window.scene(), "family-end");
        press(window, "Save the change");
        await(() ->
                file().family().standing().stream()
                        .noneMatch(tie ->
                                tie.relation() == Relation.MARRIED
                                        && tie.one().equals(BigFamilies.id("Huw Morgan"))));
        assertThat(file().family().ties())
                .filteredOn(tie -> tie.takenOff().isPresent())
                .singleElement()
                .extracting(tie -> tie.takenOff().orElseThrow().why())
                .isEqualTo("They never married");
    }

    @Test
    void writesDownAPersonARuleAndAnAddressThatNobodyMaySee() {
        keep(BigFamilies.threePartners());
        record.stored().cases().save(neverTogether());
        road.go(new Place.CaseFile(ReesAndHale.CASE, CaseSection.PEOPLE));
        var window = shown(Theme.LIGHT, Language.ENGLISH);
        await(() -> containing(window, "Never bring Megan Rees and Dafydd Hale together"));
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "family-people");
        fire(window, "Change Megan Rees");
        await(() -> says(window, "Change Megan Rees"));
        type(window, "Previous names (optional)", "Megan Hale");
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "family-person");
        press(window, "Save this person");
        await(() -> says(window, "Megan Hale (previous name)"));
        fire(window, "Add a contact detail of Megan Rees");
        type(window, "Detail", "14 Lôn y Gelynen, ZZ9 4QT");
        type(window, "Source", "M. Rees, by phone");
        press(window, "Save this detail");
        assertThat(says(window, "Choose what kind of detail it is")).isTrue();
        choose(window);
        press(window, "Save this detail");
        await(() -> file().contactPoints().size() == 1);
        assertThat(file().contactPoints().getFirst().confidentiality())
                .isEqualTo(Confidentiality.NOT_ASKED);
        assertThat(file().contactPoints().getFirst().openDetail()).isEmpty();
        fire(window, "Add a safety rule for Megan Rees");
        type(window, "Rule", "Do not ring before six");
        type(window, "Source", "M. Rees, by phone");
        Photos.take(window.scene(), "family-rule");
        press(window, "Set this rule");
        await(() -> containing(window, "How to reach Megan Rees safely: Do not ring before six"));
    }

    @Test
    void isDrawnInTheDarkAndInWelsh() {
        keep(BigFamilies.thirty());
        road.go(new Place.Family(ReesAndHale.CASE));
        var window = shown(Theme.DARK, Language.WELSH);
        await(() -> window.scene().getFocusOwner() instanceof FigureNode);
        Photos.take(window.scene(), "family-dark-welsh");
    }

    @Test
    void isDrawnInHighContrastAndTwiceAsLarge() {
        keep(BigFamilies.thirty());
        road.go(new Place.Family(ReesAndHale.CASE));
        for (var percent : List.of(100, 200)) {
            var window = shown(Theme.CONTRAST, percent, Language.ENGLISH);
            await(() -> window.scene().getFocusOwner() instanceof FigureNode);
            Photos.take(window.scene(), "family-contrast-" + percent);
            var canvas = window.scene().getRoot().lookup(".family-canvas");
            assertThat(canvas.getLayoutBounds().getHeight()).isGreaterThan(200);
            assertThat(canvas.getLayoutBounds().getWidth()).isGreaterThan(600);
        }
    }

    private static SafetyRule neverTogether() {
        return new SafetyRule(
                new SafetyRuleId(Ids.named("rule", "never")),
                ReesAndHale.CASE,
                SafetyRule.Kind.NEVER_TOGETHER,
                List.of(BigFamilies.id("Megan Rees"), BigFamilies.id("Dafydd Hale")),
                "non-molestation order",
                "Order of 4 September 2026",
                "Siân Pritchard",
                java.time.LocalDate.of(2026, 11, 2),
                true,
                java.util.Optional.empty());
    }

    private void keep(CaseFile file) {
        var cases = record.stored().cases();
        cases.save(file.theCase());
        file.people().forEach(cases::save);
        for (FamilyTie tie : file.family().ties()) cases.save(tie);
    }

    private CaseFile file() {
        return record.stored().cases().open(ReesAndHale.CASE).orElseThrow();
    }

    private CaseStores stores() {
        var stored = record.stored();
        return new CaseStores(
                stored.cases(),
                stored.holds(),
                stored.sealedDetails(),
                stored.interviews(),
                stored.contests(),
                stored.reports(),
                stored.copies(),
                stored.audit(),
                stored.attachments());
    }

    private Window shown(Theme theme, Language language) {
        return shown(theme, 100, language);
    }

    private Window shown(Theme theme, int percent, Language language) {
        var words = Words.in(language);
        var model = new ShellViewModel(road, () -> {});
        return Window.showing(
                theme, percent, () -> new Shell(words, model, pages.in(words, road)).root());
    }

    private void press(KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(Window window, String name) {
        await(() -> !shown(window, ButtonBase.class, name).isEmpty());
        Window.onScreen(() -> shown(window, ButtonBase.class, name).getFirst().fire());
    }

    private static void radio(Window window, String name) {
        await(() -> !shown(window, RadioButton.class, name).isEmpty());
        Window.onScreen(() -> shown(window, RadioButton.class, name).getFirst().fire());
    }

    private static void fire(Window window, String spoken) {
        await(() ->
                all(window, ButtonBase.class).stream()
                        .anyMatch(one -> spoken.equals(one.getAccessibleText())));
        Window.onScreen(() ->
                all(window, ButtonBase.class).stream()
                        .filter(one -> spoken.equals(one.getAccessibleText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    private static void type(Window window, String field, String text) {
        await(() -> !inputs(window, field).isEmpty());
        Window.onScreen(() -> inputs(window, field).getFirst().setText(text));
    }

    private static List<TextInputControl> inputs(Window window, String field) {
        return all(window, TextInputControl.class).stream()
                .filter(one -> field.equals(one.getAccessibleText()) && isShown(one))
                .toList();
    }

    private static void choose(Window window) {
        Window.onScreen(() ->
                all(window, javafx.scene.control.ComboBox.class)
                        .getFirst()
                        .getSelectionModel()
                        .selectFirst());
    }

    private static String focused(Window window) {
        return Window.onScreen(() -> window.scene().getFocusOwner().getAccessibleText());
    }

    private static boolean says(Window window, String text) {
        return !shown(window, Labeled.class, text).isEmpty();
    }

    private static boolean containing(Window window, String text) {
        return all(window, Labeled.class).stream()
                .anyMatch(one -> one.getText() != null && one.getText().contains(text));
    }

    private static <T extends Labeled> List<T> shown(Window window, Class<T> type, String text) {
        return all(window, type).stream()
                .filter(one -> text.equals(one.getText()) && isShown(one))
                .toList();
    }

    private static boolean isShown(Node node) {
        for (var at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }

    private static <T extends Node> List<T> all(Window window, Class<T> type) {
        return Window.onScreen(() ->
                window.scene().getRoot().lookupAll("*").stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .toList());
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
