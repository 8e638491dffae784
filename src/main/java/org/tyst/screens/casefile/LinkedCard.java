package org.tyst.screens.casefile;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.CaseId;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Place;
import org.tyst.screens.casefile.CaseContents.Linked;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.sync.Elsewhere;
import org.tyst.words.Words;

/** That other cases are about the same people: their numbers, whose they are, and nothing of what is in them. */
final class LinkedCard {
    private final CaseViewModel model;
    private final CaseContents contents;
    private final Words words;

    LinkedCard(CaseViewModel model, CaseContents contents, Words words) {
        this.model = model;
        this.contents = contents;
        this.words = words;
    }

    Optional<Card> card() {
        if (contents.linked().isEmpty() && contents.elsewhere().isEmpty()) return Optional.empty();
        return Optional.of(
                new Card(words.text("case.linked"))
                        .addAll(contents.linked().stream().map(this::line).toList())
                        .addAll(contents.elsewhere().stream().map(this::line).toList())
                        .add(Texts.small(words.text("case.linkedHow"))));
    }

    /** On somebody's own card. */
    Node[] of(PersonId person) {
        return contents.elsewhere().stream()
                .filter(other -> other.person().equals(person.value()))
                .map(other ->
                        Banner.info(words.text("case.linkedPerson", other.number(), whose(other)))
                                .act(ask(other)))
                .toArray(Node[]::new);
    }

    private Node line(Linked linked) {
        var other = linked.other();
        return line(
                other.title(),
                String.join(", ", other.shared()),
                whose(linked.openedUntil()),
                act(linked));
    }

    private Node line(Elsewhere other) {
        var name = contents.file().person(new PersonId(other.person())).map(Person::name);
        return line(other.number(), name.orElse(""), whose(other), ask(other));
    }

    private Node line(String number, String names, String whose, Command act) {
        var line =
                new VBox(
                        Texts.strong(words.text("case.linkedCase", number, names)),
                        Texts.body(whose),
                        Buttons.row(Buttons.plain(act)));
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

    private String whose(Elsewhere other) {
        return other.holder()
                .map(name -> words.text("case.linkedHolder", name))
                .orElse(words.text("case.linkedSomebody"));
    }

    private Command act(Linked linked) {
        var other = linked.other();
        if (linked.openedUntil().filter(model::isOver).isPresent())
            return ask(other.title(), new Place.OpenCase());
        var place = new Place.CaseFile(other.id(), CaseSection.OVERVIEW);
        return Command.named(words.text("case.linkedOpen", other.title()), () -> model.go(place))
                .icon(Feather.ARROW_RIGHT);
    }

    private Command ask(Elsewhere other) {
        var linked = new Place.Linked(new CaseId(other.caseId()), new CaseId(other.other()));
        return ask(other.number(), new Place.OpenCase(Optional.of(linked)));
    }

    private Command ask(String number, Place place) {
        return Command.named(words.text("case.linkedAsk", number), () -> model.go(place))
                .icon(Feather.LOCK);
    }
}
