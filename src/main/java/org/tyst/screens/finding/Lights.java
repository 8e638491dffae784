package org.tyst.screens.finding;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;

/** What was found is lit where it stands, and the one that one is at has an edge as well. It follows whatever moves the page. */
final class Lights extends Pane {
    private final Path others = new Path();
    private final Path here = new Path();
    private final Runnable draw = this::draw;
    private List<Spotted> found = List.of();
    private Optional<Spotted> at = Optional.empty();

    Lights() {
        others.getStyleClass().add("lit-words");
        here.getStyleClass().addAll("lit-words", "lit-here");
        setManaged(false);
        setMouseTransparent(true);
        getChildren().setAll(others, here);
        sceneProperty().subscribe(this::follow);
    }

    void show(List<Spotted> now, Optional<Spotted> current) {
        found = now;
        at = current;
        draw();
    }

    private void follow(Scene before, Scene now) {
        if (before != null) before.removePostLayoutPulseListener(draw);
        if (now != null) now.addPostLayoutPulseListener(draw);
    }

    private void draw() {
        others.getElements().clear();
        here.getElements().clear();
        for (var one : found)
            one.outline(this)
                    .ifPresent(shape ->
                            (at.filter(one::equals).isPresent() ? here : others)
                                    .getElements()
                                    .addAll(shape));
    }
}
