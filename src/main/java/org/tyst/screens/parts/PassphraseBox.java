package org.tyst.screens.parts;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.words.Words;

/** One passphrase: hidden or shown, pasted or typed, and a word when Caps Lock is on. */
public final class PassphraseBox extends VBox implements Composite {
    private final Words words;
    private final PasswordField hidden = new PasswordField();
    private final TextField open = new TextField();
    private final BooleanProperty shown = new SimpleBooleanProperty(false);
    private final ToggleButton eye = new ToggleButton();
    private final Label caps;

    public PassphraseBox(Words words, StringProperty text) {
        this.words = words;
        caps =
                Texts.withIcon(
                        Feather.ALERT_TRIANGLE,
                        words.text("unlock.capsLock"),
                        "small",
                        "warn-words");
        getStyleClass().add("gap-half");
        hidden.textProperty().bindBidirectional(text);
        open.textProperty().bindBidirectional(text);
        open.visibleProperty().bind(shown);
        hidden.visibleProperty().bind(shown.not());
        eye.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        eye.setOnAction(pressed -> shown.set(!shown.get()));
        shown.subscribe(this::showEye);
        addEventFilter(KeyEvent.KEY_RELEASED, key -> lookAtCapsLock());
        hidden.focusedProperty().subscribe(focused -> lookAtCapsLock());
        getChildren().setAll(row(), caps);
    }

    public void onEnter(Command command) {
        hidden.setOnAction(pressed -> command.run());
        open.setOnAction(pressed -> command.run());
    }

    @Override
    public void named(String name, String help) {
        hidden.setAccessibleText(name);
        hidden.setAccessibleHelp(help);
        open.setAccessibleText(name);
        open.setAccessibleHelp(help);
    }

    @Override
    public void enter() {
        if (shown.get()) open.requestFocus();
        else hidden.requestFocus();
    }

    private HBox row() {
        var either = new StackPane(hidden, open);
        HBox.setHgrow(either, Priority.ALWAYS);
        var row = new HBox(either, eye);
        row.getStyleClass().add("gap-1");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void showEye(boolean on) {
        eye.setText(words.text(on ? "common.hide" : "common.show"));
        eye.setAccessibleText(words.text(on ? "unlock.hidePassphrase" : "unlock.showPassphrase"));
        eye.setGraphic(Texts.icon(on ? Feather.EYE_OFF : Feather.EYE));
        eye.setSelected(on);
    }

    /** Where the computer cannot tell, nothing is said. */
    private void lookAtCapsLock() {
        var on = Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
        caps.setVisible(on);
        caps.setManaged(on);
    }
}
