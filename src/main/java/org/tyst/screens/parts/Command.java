package org.tyst.screens.parts;

import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * An act. The button, the menu and the palette show the same one, so they are enabled together and say the same.
 * <pre>Command.named(words.text("interview.sign"), model::sign)
 *     .icon(Feather.LOCK).shortcut("Shortcut+Enter")
 *     .enabledWhen(model.canSign(), words.text("interview.signNeedsWords"))
 *     .runningWhile(model.signing());</pre>
 */
public final class Command {
    private final String name;
    private final Runnable act;
    private final BooleanProperty enabled = new SimpleBooleanProperty(true);
    private final BooleanProperty running = new SimpleBooleanProperty(false);
    private final StringProperty whyNot = new SimpleStringProperty("");
    private Optional<Ikon> icon = Optional.empty();
    private Optional<KeyCombination> shortcut = Optional.empty();
    private Optional<KeyCombination> inside = Optional.empty();

    private Command(String name, Runnable act) {
        this.name = name;
        this.act = act;
    }

    public static Command named(String name, Runnable act) {
        return new Command(name, act);
    }

    public Command icon(Ikon shown) {
        icon = Optional.of(shown);
        return this;
    }

    /** As in {@link KeyCombination#valueOf}: "Shortcut+S" is Ctrl+S, on a Mac Cmd+S. */
    public Command shortcut(String keys) {
        shortcut = Optional.of(KeyCombination.valueOf(keys));
        return this;
    }

    /** A key that a field answers by itself while somebody is in it: told to people, and never listened for here. */
    public Command answeredInside(String keys) {
        inside = Optional.of(KeyCombination.valueOf(keys));
        return this;
    }

    /** Disabled rather than hidden, and the reason is shown beside the button. */
    public Command enabledWhen(ObservableBooleanValue condition, String reasonWhyNot) {
        enabled.bind(condition);
        whyNot.set(reasonWhyNot);
        return this;
    }

    /** For a reason that changes while the page is open. */
    public Command enabledWhen(
            ObservableBooleanValue condition, ObservableStringValue reasonWhyNot) {
        enabled.bind(condition);
        whyNot.bind(reasonWhyNot);
        return this;
    }

    /** While it runs it cannot be pressed again, and after a moment its button turns a spinner. */
    public Command runningWhile(ObservableBooleanValue condition) {
        running.bind(condition);
        return this;
    }

    public void run() {
        if (available().get()) act.run();
    }

    public String name() {
        return name;
    }

    public Optional<Ikon> icon() {
        return icon;
    }

    public Optional<KeyCombination> shortcut() {
        return shortcut;
    }

    /** What a person presses for it, as it is written on the keys; "" when it has none. */
    public String keys() {
        return shortcut.or(() -> inside)
                .map(KeyCombination::getDisplayText)
                .map(shown -> shown.replace("\u21B5", "Enter"))
                .orElse("");
    }

    public BooleanBinding available() {
        return enabled.and(running.not());
    }

    public ObservableBooleanValue enabled() {
        return enabled;
    }

    public ObservableBooleanValue running() {
        return running;
    }

    public StringExpression whyNot() {
        return whyNot;
    }
}
