package org.tyst.screens.report;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** Finding and replacing in the whole report. What it left as it is, and why, is said in words. Esc closes it. */
final class ReplaceBar extends VBox {
    private final Replacing replacing;
    private final Words words;
    private final TextField looked = WritingLine.toLookFor();
    private Optional<Node> before = Optional.empty();

    ReplaceBar(Replacing replacing, boolean mayWrite, Words words) {
        this.replacing = replacing;
        this.words = words;
        var other = new WritingLine();
        looked.textProperty().bindBidirectional(replacing.looked());
        other.textProperty().bindBidirectional(replacing.other());
        looked.setOnAction(_ -> replacing.next());
        other.setOnAction(_ -> replacing.replace());
        other.setDisable(!mayWrite);
        var whole = new CheckBox(words.text("editor.wholeWords"));
        whole.selectedProperty().bindBidirectional(replacing.whole());
        getStyleClass().addAll("card-box", "gap-1");
        setMinHeight(USE_PREF_SIZE);
        getChildren()
                .setAll(
                        Buttons.wideFlow(
                                new Field(words.text("editor.findWords"), looked),
                                new Field(words.text("editor.replaceBy"), other)),
                        Buttons.wideFlow(
                                button("editor.findNext", replacing::next),
                                button("editor.replaceOne", replacing::replace),
                                button("editor.replaceAll", replacing::replaceAll),
                                whole,
                                Buttons.quiet(
                                        Command.named(words.text("common.close"), this::close)
                                                .icon(Feather.X))),
                        told());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        close();
    }

    void open() {
        if (!isVisible()) before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        setVisible(true);
        setManaged(true);
        looked.requestFocus();
        looked.selectAll();
    }

    /** The focus goes back to where it was: in a bar that is not there no key would be heard. */
    private void close() {
        var inside = isFocusWithin();
        setVisible(false);
        setManaged(false);
        if (inside) giveBack();
        before = Optional.empty();
    }

    private void giveBack() {
        before.filter(it -> it.getScene() != null)
                .or(() -> Regions.firstStop(getParent()))
                .ifPresent(Node::requestFocus);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) return;
        key.consume();
        close();
    }

    private Button button(String key, Runnable act) {
        return Buttons.plain(Command.named(words.text(key), act));
    }

    private Label told() {
        var label = Texts.label("", "strong");
        label.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> replacing.told().get().map(this::say).orElse(""),
                                replacing.told()));
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private String say(Replacing.Told told) {
        return switch (told) {
            case Replacing.Told.At it ->
                    words.text(
                            it.free() ? "editor.foundAt" : "editor.foundQuoted",
                            it.place(),
                            it.of());
            case Replacing.Told.Nowhere _ -> words.text("editor.foundNowhere");
            case Replacing.Told.Changed it ->
                    words.text(
                            it.left() == 0 ? "editor.replaced" : "editor.replacedLeft",
                            it.changed(),
                            it.left());
        };
    }
}
