package org.tyst.screens.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2 ratios, computed from the very files the app ships. */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double EDGES = 3;
    private static final Pattern TOKEN = Pattern.compile("(-color-[a-z0-9-]+): *([^;]+);");
    private static final List<String> GROUNDS =
            List.of(
                    "-color-canvas",
                    "-color-bg-default",
                    "-color-bg-subtle",
                    "-color-bg-inset",
                    "-color-nav");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void showsTextThatCanBeReadOnEveryGround(String theme) {
        var tokens = tokens(theme);
        for (var ground : GROUNDS)
            for (var text :
                    List.of(
                            "-color-fg-default",
                            "-color-fg-muted",
                            "-color-fg-subtle",
                            "-color-accent-fg")) assertAtLeast(tokens, text, ground, TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void showsTheWordsOfEveryMark(String theme) {
        var tokens = tokens(theme);
        for (var tone : List.of("warning", "success", "danger", "accent", "info")) {
            assertAtLeast(tokens, "-color-" + tone + "-fg", "-color-" + tone + "-subtle", TEXT);
            assertAtLeast(tokens, "-color-" + tone + "-fg", "-color-bg-default", TEXT);
            assertAtLeast(tokens, "-color-fg-default", "-color-" + tone + "-subtle", TEXT);
        }
        assertAtLeast(tokens, "-color-practice-fg", "-color-practice-bg", TEXT);
        assertAtLeast(tokens, "-color-accent-fg", "-color-nav-selected", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void showsTheWordsOnFilledButtons(String theme) {
        var tokens = tokens(theme);
        for (var fill :
                List.of(
                        "-color-accent-emphasis",
                        "-color-accent-6",
                        "-color-danger-emphasis",
                        "-color-danger-6",
                        "-color-success-emphasis",
                        "-color-success-5"))
            assertAtLeast(tokens, "-color-fg-emphasis", fill, TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void showsTheEdgesOfWhatCanBePressedAndTheFocus(String theme) {
        var tokens = tokens(theme);
        for (var ground : GROUNDS)
            for (var edge : List.of("-color-border-default", "-color-border-muted", "-color-focus"))
                assertAtLeast(tokens, edge, ground, EDGES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tyst.css", "controlsfx-bridge.css"})
    void namesNoColourOutsideTheTokens(String sheet) {
        assertThat(read(sheet)).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
    }

    private static void assertAtLeast(
            Map<String, Color> tokens, String front, String back, double least) {
        var ratio = Contrast.ratio(colour(tokens, front), colour(tokens, back));
        assertThat(ratio).as(front + " on " + back).isGreaterThanOrEqualTo(least);
    }

    private static Color colour(Map<String, Color> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }

    private static Map<String, Color> tokens(String theme) {
        var tokens = new HashMap<String, Color>();
        TOKEN.matcher(read("tokens-" + theme + ".css"))
                .results()
                .forEach(found -> tokens.put(found.group(1), Color.web(found.group(2))));
        return tokens;
    }

    private static String read(String sheet) {
        try {
            return Files.readString(Path.of("resources", "looks", sheet));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
