package org.tyst.screens.chronology;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The drawing with its buttons, and below it the event that the arrows have come to, in full. */
final class DrawingPane {
    private static final double MOVE = 0.25;

    private final ChronologyDesk desk;
    private final Words words;

    DrawingPane(ChronologyDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    Node node() {
        var drawing = new TimelineView(desk, words);
        var scroll = new ScrollPane(drawing);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("timeline-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var told = Texts.body("");
        drawing.chosen()
                .subscribe(line ->
                        told.setText(
                                line.map(EntryLine::told)
                                        .orElse(words.text("chronology.drawingKeys"))));
        var box = new VBox(acts(), scroll, told);
        box.getStyleClass().add("gap-1");
        return box;
    }

    private Node acts() {
        var acts =
                Buttons.wideFlow(
                        Buttons.quiet(act("closer", Feather.ZOOM_IN, desk::closer)),
                        Buttons.quiet(act("farther", Feather.ZOOM_OUT, desk::farther)),
                        Buttons.quiet(act("earlier", Feather.CHEVRON_LEFT, () -> desk.move(-MOVE))),
                        Buttons.quiet(act("later", Feather.CHEVRON_RIGHT, () -> desk.move(MOVE))),
                        Buttons.quiet(act("all", Feather.MAXIMIZE_2, desk::lookAtAll)));
        acts.setMinHeight(Region.USE_PREF_SIZE);
        return acts;
    }

    private Command act(String name, Feather icon, Runnable act) {
        return Command.named(words.text("chronology.zoom." + name), act).icon(icon);
    }
}
