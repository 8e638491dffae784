package org.tyst.screens;

import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.tyst.screens.look.Look;
import org.tyst.screens.look.Skin;
import org.tyst.screens.look.Theme;
import org.tyst.screens.parts.Layers;

/** A window of the app on JavaFX's headless platform, dressed as the app dresses it. */
public final class Window {
    public static final int WIDTH = 1360;
    public static final int HEIGHT = 860;

    private final Scene scene;

    private Window(Scene scene) {
        this.scene = scene;
    }

    public static Window showing(Theme theme, int percent, Supplier<? extends Node> page) {
        return showing(theme, percent, WIDTH, HEIGHT, page);
    }

    public static Window showing(
            Theme theme, int percent, int width, int height, Supplier<? extends Node> page) {
        var stage = stage();
        var scene = onScreen(() -> dressed(theme, percent, width, height, page.get()));
        onScreen(() -> {
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return stage;
        });
        Settled.await();
        return new Window(scene);
    }

    /** The page that is shown is shown no longer, nor anything over it. */
    public static void leave() {
        var stage = stage();
        onScreen(() -> stage.setScene(new Scene(new Pane(), WIDTH, HEIGHT)));
    }

    public Scene scene() {
        return scene;
    }

    public FxRobot robot() {
        return new FxRobot();
    }

    /** Runs on the screen's thread and waits for what comes of it. */
    public static <T> T onScreen(java.util.concurrent.Callable<T> job) {
        var made = WaitForAsyncUtils.waitForAsyncFx(20_000, job);
        Settled.events();
        return made;
    }

    public static void onScreen(Runnable job) {
        onScreen(() -> {
            job.run();
            return true;
        });
    }

    private static Scene dressed(Theme theme, int percent, int width, int height, Node page) {
        var root = page instanceof Layers layers ? layers : new Layers(page);
        var scene = new Scene(root, width, height);
        new Look(new Skin(theme, percent)).dress(scene);
        return scene;
    }

    /** Starts JavaFX if nothing has been shown yet. */
    public static void start() {
        stage();
    }

    private static Stage stage() {
        try {
            return FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("JavaFX did not start", e);
        }
    }
}
