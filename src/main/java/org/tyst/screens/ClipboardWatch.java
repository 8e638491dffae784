package org.tyst.screens;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener.Change;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * What was copied in Tyst does not stay on the clipboard behind a locked door. It knows its own by a fingerprint, so that
 * nothing is taken away that was copied elsewhere in the meantime. All on the screen's thread.
 */
public final class ClipboardWatch {
    private final byte[] salt = new byte[16];
    private final Runnable copied;
    private Optional<CopyMarks> marks = Optional.empty();
    private Optional<byte[]> before = Optional.empty();
    private Optional<byte[]> ours = Optional.empty();

    /** @param copied called when something was copied in Tyst */
    public ClipboardWatch(SecureRandom random, Runnable copied) {
        random.nextBytes(salt);
        this.copied = copied;
    }

    /** Tells these of every text that is copied in Tyst. */
    public ClipboardWatch marking(CopyMarks told) {
        marks = Optional.of(told);
        return this;
    }

    /** Whatever is copied in this window, by key or from a menu. */
    public void watch(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Window.getWindows().addListener(this::menus);
    }

    /** Clears the clipboard, if what lies there still came from Tyst. */
    public void forget() {
        if (ours.isPresent() && isSame(ours, now()))
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, ""));
        ours = Optional.empty();
    }

    private void pressed(KeyEvent key) {
        if (!mayCopy(key)) return;
        before = now();
        Platform.runLater(this::look);
    }

    /** A menu with "Copy" in it may have come, or gone after that was chosen. */
    private void menus(Change<? extends Window> change) {
        while (change.next()) {
            if (change.getAddedSubList().stream().anyMatch(PopupWindow.class::isInstance))
                before = now();
            if (change.getRemoved().stream().anyMatch(PopupWindow.class::isInstance))
                Platform.runLater(this::look);
        }
    }

    private void look() {
        var there = now();
        if (there.isEmpty() || isSame(before, there)) return;
        ours = there;
        before = there;
        marks.ifPresent(told -> text().ifPresent(told::copied));
        copied.run();
    }

    private static boolean mayCopy(KeyEvent key) {
        return switch (key.getCode()) {
            case C, X, INSERT -> key.isShortcutDown();
            case DELETE -> key.isShiftDown();
            default -> key.getCode() == KeyCode.COPY || key.getCode() == KeyCode.CUT;
        };
    }

    private Optional<byte[]> now() {
        return text().map(this::fingerprint);
    }

    private static Optional<String> text() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .filter(text -> !text.isEmpty());
    }

    private static boolean isSame(Optional<byte[]> one, Optional<byte[]> other) {
        return Arrays.equals(one.orElse(new byte[0]), other.orElse(new byte[0]));
    }

    private byte[] fingerprint(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
