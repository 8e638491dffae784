package org.tyst.screens;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** Keys pressed one after the other as fast as the page takes them: each with all that it sets off, none with a pause after it. */
public final class Typing {
    private Typing() {}

    /** Into whatever has the keyboard. */
    public static void type(String text) {
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            org.tyst.screens.Window.onScreen(() -> key(character));
        }
    }

    private static void key(char character) {
        var text = String.valueOf(character);
        var code = code(character);
        fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code);
        fire(KeyEvent.KEY_TYPED, text, KeyCode.UNDEFINED);
        fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code);
    }

    private static KeyCode code(char character) {
        return switch (character) {
            case '\n' -> KeyCode.ENTER;
            case '\t' -> KeyCode.TAB;
            case ' ' -> KeyCode.SPACE;
            default -> KeyCode.UNDEFINED;
        };
    }

    private static void fire(EventType<KeyEvent> type, String character, KeyCode code) {
        var scene = focused();
        var target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(
                target, new KeyEvent(type, character, "", code, false, false, false, false));
    }

    private static Scene focused() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .or(() -> Window.getWindows().stream().filter(Window::isShowing).findFirst())
                .orElseThrow()
                .getScene();
    }
}
