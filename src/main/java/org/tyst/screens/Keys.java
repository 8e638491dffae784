package org.tyst.screens;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Layers;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.SectionTabs;

/** The keys that mean the same on every page. While a sheet is open only locking does. */
final class Keys {
    private static final List<KeyCode> DIGITS =
            List.of(
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT6,
                    KeyCode.DIGIT7,
                    KeyCode.DIGIT8,
                    KeyCode.DIGIT9);
    private static final KeyCombination LOCK = ctrl(KeyCode.L);
    private static final KeyCombination PALETTE = ctrl(KeyCode.K);
    private static final KeyCombination FIND = ctrl(KeyCode.F);
    private static final KeyCombination FIND_EVERYWHERE =
            new KeyCodeCombination(
                    KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination PRIMARY = ctrl(KeyCode.ENTER);
    private static final KeyCombination BACK =
            new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

    private final Shell shell;
    private final Layers root;
    private Optional<KeyEvent> last = Optional.empty();

    Keys(Shell shell, Layers root) {
        this.shell = shell;
        this.root = root;
    }

    void listen() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_RELEASED, key -> last = Optional.empty());
    }

    private void pressed(KeyEvent key) {
        var held = last.filter(before -> isSame(before, key)).isPresent();
        last = Optional.of(key);
        meaning(key)
                .ifPresent(act -> {
                    key.consume();
                    if (!held) act.run();
                });
    }

    /** A key that is held down comes again and again, with no other and no letting go between: it means what it means once. */
    private static boolean isSame(KeyEvent one, KeyEvent other) {
        return one.getCode() == other.getCode()
                && one.isShortcutDown() == other.isShortcutDown()
                && one.isShiftDown() == other.isShiftDown()
                && one.isAltDown() == other.isAltDown();
    }

    private Optional<Runnable> meaning(KeyEvent key) {
        if (LOCK.match(key)) return Optional.of(shell.model()::lock);
        if (isDoor()) return Optional.empty();
        return root.isCovered() ? Optional.empty() : onPage(key);
    }

    private Optional<Runnable> onPage(KeyEvent key) {
        if (key.getCode() == KeyCode.F6) return Optional.of(() -> Regions.next(root));
        if (key.getCode() == KeyCode.F1) return Optional.of(this::help);
        if (PALETTE.match(key))
            return Optional.of(
                    () -> Palette.open(shell.words(), root, shell.everything(), shell.primary()));
        if (FIND.match(key)) return Optional.of(shell::findOnPage);
        if (FIND_EVERYWHERE.match(key)) return Optional.of(shell::findEverywhere);
        if (BACK.match(key)) return Optional.of(shell.model().road()::back);
        if (PRIMARY.match(key)) return shell.acts().flatMap(Acts::primary).map(act -> act::run);
        return ofThePage(key).or(() -> numbered(key)).or(() -> shortcut(key));
    }

    private void help() {
        var onPage = shell.acts().map(Acts::commands).orElse(List.of());
        KeyHelp.open(shell.words(), root, onPage);
    }

    /** Ctrl+3 is the third section of the page; on a page without sections, and with Alt, the third main place. */
    private Optional<Runnable> numbered(KeyEvent key) {
        var digit = DIGITS.indexOf(key.getCode());
        if (digit < 0) return Optional.empty();
        if (new KeyCodeCombination(key.getCode(), KeyCombination.ALT_DOWN).match(key))
            return mainPlace(digit);
        return ctrl(key.getCode()).match(key) ? section(digit) : Optional.empty();
    }

    private Optional<Runnable> section(int digit) {
        var tabs = shell.page().flatMap(Keys::tabs);
        if (tabs.isEmpty()) return mainPlace(digit);
        return tabs.get().buttons().stream().skip(digit).findFirst().map(button -> button::fire);
    }

    private Optional<Runnable> mainPlace(int digit) {
        return Arrays.stream(MainPlace.values())
                .skip(digit)
                .findFirst()
                .map(to -> () -> shell.model().road().go(to.place()));
    }

    /** What a page needs while it is open goes before the way to elsewhere. */
    private Optional<Runnable> ofThePage(KeyEvent key) {
        return shell.acts().stream()
                .flatMap(acts -> acts.commands().stream())
                .filter(command -> answers(command, key))
                .<Runnable>map(command -> command::run)
                .findFirst();
    }

    private Optional<Runnable> shortcut(KeyEvent key) {
        return shell.everything().stream()
                .filter(command -> answers(command, key))
                .findFirst()
                .map(command -> command::run);
    }

    private static boolean answers(Command command, KeyEvent key) {
        return command.shortcut().filter(keys -> keys.match(key)).isPresent();
    }

    private static Optional<SectionTabs<?>> tabs(Node node) {
        if (node instanceof SectionTabs<?> tabs) return Optional.of(tabs);
        if (!(node instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> tabs(child).stream())
                .findFirst();
    }

    private boolean isDoor() {
        return shell.model().road().here().get().isDoor();
    }

    private static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
