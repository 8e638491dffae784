package org.tyst.screens.imports;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** What was odd in the court's file, kind by kind: what it means first, where on demand. */
public final class FindingsView {

    private FindingsView() {}

    public static Node of(List<FindingGroup> groups, Words words) {
        var box = new VBox();
        box.getStyleClass().add("gap-2");
        groups.forEach(group -> box.getChildren().add(group(group, words)));
        return box;
    }

    private static Node group(FindingGroup group, Words words) {
        var name = words.text("import.times", group.name(), group.places().size());
        var box = new VBox(Texts.strong(name), Texts.body(group.meaning()), where(group, words));
        box.getStyleClass().add("gap-half");
        return box;
    }

    private static Node where(FindingGroup group, Words words) {
        var places = new VBox();
        places.getStyleClass().add("gap-half");
        group.places().forEach(place -> places.getChildren().add(Texts.small(place)));
        places.setVisible(false);
        places.managedProperty().bind(places.visibleProperty());
        return new VBox(toggle(group, words, places), places);
    }

    private static Node toggle(FindingGroup group, Words words, Node places) {
        var link =
                Buttons.link(
                        Command.named(
                                words.text("import.where"),
                                () -> places.setVisible(!places.isVisible())));
        link.setAccessibleText(words.text("import.whereOf", group.name()));
        places.visibleProperty()
                .subscribe(open ->
                        link.setGraphic(
                                Texts.icon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT)));
        return link;
    }
}
