package org.tyst.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.screens.look.Theme;

class ClipboardWatchTest {
    static {
        Window.start();
    }

    private final AtomicInteger copied = new AtomicInteger();
    private final TextField field = new TextField("Taid has a red tractor");
    private ClipboardWatch watch = new ClipboardWatch(new SecureRandom(), copied::incrementAndGet);
    private Window window = Window.showing(Theme.LIGHT, 100, () -> field);

    @BeforeEach
    void watches() {
        lay("from a letter");
        Window.onScreen(() -> watch.watch(window.scene()));
    }

    @Test
    void clearsWhatWasCopiedInTyst() {
        copyByKey();
        assertThat(lies()).isEqualTo("Taid has a red tractor");
        assertThat(copied).hasValue(1);
        Window.onScreen(watch::forget);
        assertThat(lies()).isEmpty();
    }

    @Test
    void leavesWhatWasCopiedElsewhereSince() {
        copyByKey();
        lay("from another program");
        Window.onScreen(watch::forget);
        assertThat(lies()).isEqualTo("from another program");
    }

    @Test
    void leavesWhatNeverCameFromTyst() {
        Window.onScreen(() -> field.deselect());
        window.robot().push(KeyCode.CONTROL, KeyCode.C);
        Window.onScreen(watch::forget);
        assertThat(lies()).isEqualTo("from a letter");
    }

    @Test
    void noticesWhatWasCopiedFromAMenu() {
        Window.onScreen(() -> {
            field.requestFocus();
            field.selectAll();
        });
        window.robot().rightClickOn(field).clickOn("Copy");
        Window.onScreen(() -> {});
        assertThat(copied).hasValue(1);
        Window.onScreen(watch::forget);
        assertThat(lies()).isEmpty();
    }

    private void copyByKey() {
        Window.onScreen(() -> {
            field.requestFocus();
            field.selectAll();
        });
        window.robot().push(KeyCode.CONTROL, KeyCode.C);
        Window.onScreen(() -> {});
    }

    private static void lay(String text) {
        Window.onScreen(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        });
    }

    private static String lies() {
        return Window.onScreen(() -> {
            var text = Clipboard.getSystemClipboard().getString();
            return text == null ? "" : text;
        });
    }
}
