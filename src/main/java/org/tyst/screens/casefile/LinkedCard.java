package org.tyst.screens.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Place;
import org.tyst.screens.casefile.CaseContents.Linked;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** That other cases are about the same people: their numbers, whose they are, and nothing of what is in them. */
final class LinkedCard {
    private final CaseViewModel model;
    private final Words words;

    LinkedCard(CaseViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    Optional<Card> of(List<Linked> linked) {
        if (linked.isEmpty()) return Optional.empty();
        return Optional.of(
                new Card(words.text("case.linked"))
                        .addAll(linked.stream().map(this::line).toList())
                        .add(Texts.small(words.text("case.linkedHere"))));
    }

    private Node line(Linked linked) {
        var other = linked.other();
        var names = String.join(", ", other.shared());
        var line =
                new VBox(
                        Texts.strong(words.text("case.linkedCase", other.title(), names)),
                        Texts.body(whose(linked.openedUntil())),
                        Buttons.row(Buttons.plain(act(linked))));
        line.getStyleClass().add("gap-half");
        return line;
    }

    private String whose(Optional<Instant> until) {
        return until.map(at ->
                        model.isOver(at)
                                ? words.text("case.linkedOver", model.moment(at))
                                : words.text("case.linkedOpened", model.moment(at)))
                .orElse(words.text("case.linkedYours"));
    }

    private Command act(Linked linked) {
        if (linked.openedUntil().filter(model::isOver).isPresent())
            return Command.named(words.text("case.linkedAsk"), () -> model.go(new Place.OpenCase()))
                    .icon(Feather.LOCK);
        var title = linked.other().title();
        var place = new Place.CaseFile(linked.other().id(), CaseSection.OVERVIEW);
        return Command.named(words.text("case.linkedOpen", title), () -> model.go(place))
                .icon(Feather.ARROW_RIGHT);
    }
}
