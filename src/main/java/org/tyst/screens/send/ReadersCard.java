package org.tyst.screens.send;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** Asks whose copies are to be made. A child's sections are asked for once a child is to have one. */
record ReadersCard(WhoseCopies whose, Words words) {
    Node card() {
        var card =
                new Card(words.text("send.readers"))
                        .add(Texts.muted(words.text("send.readersHint")));
        return card.addAll(whose.choices().stream().map(this::reader).toList());
    }

    private Node reader(ReaderChoice choice) {
        var all = new VBox(tick(choice));
        all.getStyleClass().add("gap-half");
        if (choice.isInternal())
            all.getChildren()
                    .add(
                            Texts.label(
                                    words.text("send.internal"),
                                    "small",
                                    "muted",
                                    "measure",
                                    "indented"));
        if (choice.isChosenFrom()) all.getChildren().add(sections(choice));
        return all;
    }

    private CheckBox tick(ReaderChoice choice) {
        var tick = new CheckBox(words.text("send.copyFor", choice.name()));
        tick.setWrapText(true);
        tick.selectedProperty().bindBidirectional(choice.wanted());
        return tick;
    }

    private Node sections(ReaderChoice choice) {
        var list = choice.sections().ticks(choice.name(), words);
        list.visibleProperty().bind(choice.wanted());
        list.managedProperty().bind(choice.wanted());
        return list;
    }
}
