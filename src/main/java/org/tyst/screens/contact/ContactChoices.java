package org.tyst.screens.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.interviews.Statement;
import org.tyst.reports.ContactLeftOut;
import org.tyst.reports.ContactLeftOut.Why;
import org.tyst.reports.Recipient;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** For whom a contact is printed, in which language, and what a party does not get. */
final class ContactChoices extends VBox {
    private static final int SHOWN = 90;

    private final ContactPaperViewModel model;
    private final Words words;
    private final VBox statements = new VBox();

    ContactChoices(ContactPaperViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("gap-3");
        statements.getStyleClass().add("gap-2");
        getChildren().setAll(readers(), languages(), statements);
        model.reader().subscribe(this::show);
        show();
    }

    private Node readers() {
        var radios = new Radios<Recipient>(model.readers(), this::name);
        radios.chosen().bindBidirectional(model.reader());
        return new Field(words.text("contact.reader"), radios)
                .hint(words.text("contact.readerHint"));
    }

    private Node languages() {
        var radios =
                new Radios<>(
                        List.of(Language.values()),
                        language -> words.of("contact.language", language));
        radios.chosen().bindBidirectional(model.language());
        return new Field(words.text("contact.inLanguage"), radios)
                .hint(words.text("contact.inLanguageHint"));
    }

    private String name(Recipient reader) {
        return switch (reader) {
            case Recipient.Internal _ -> words.text("contact.forCaseFile");
            case Recipient.Court it -> words.text("contact.forCourt", it.name());
            case Recipient.Party it -> words.text("contact.forParty", it.name());
            case Recipient.Child it -> it.name();
            case Recipient.Agency it -> it.name();
        };
    }

    private void show() {
        var leftOut = model.leftOut();
        statements.getChildren().clear();
        if (model.isForAParty()) leftOut.ifPresent(this::choose);
        else statements.getChildren().setAll(Texts.body(words.text("contact.allOfIt")));
    }

    /** By rule what cannot be chosen, by a tick what can; and what never stands in a party's copy. */
    private void choose(ContactLeftOut leftOut) {
        var card = new Card(words.text("contact.whatTheyGet"));
        card.add(Texts.body(words.text("contact.whatTheyGetHint")));
        var all = model.opened().get().orElseThrow().record().statements();
        for (var place = 0; place < all.size(); place++)
            card.add(line(place + 1, all.get(place), leftOut.why(all.get(place).id())));
        card.add(Texts.small(words.text("contact.neverForParties")));
        statements.getChildren().setAll(card);
    }

    private Node line(int number, Statement statement, Optional<Why> why) {
        return why.filter(it -> it == Why.ASKED_PRIVATE || it == Why.RESTRICTED)
                .map(it -> closed(number, it))
                .orElseGet(() -> tick(number, statement, why));
    }

    private Node closed(int number, Why why) {
        return Texts.withIcon(
                Feather.EYE_OFF,
                words.text("contact.isLeftOut", number, words.of("contact.why", why)),
                "measure");
    }

    private Node tick(int number, Statement statement, Optional<Why> why) {
        var tick = new CheckBox(words.text("contact.statement", number, beginning(statement)));
        tick.setWrapText(true);
        tick.setSelected(!model.isChosenOut(statement.id()) && why.isEmpty());
        tick.setDisable(why.filter(Why.GOES_WITH_IT::equals).isPresent());
        tick.setOnAction(_ -> {
            model.leaveOut(statement.id(), !tick.isSelected());
            showAgain(number);
        });
        if (tick.isDisabled())
            return new VBox(tick, Texts.small(words.of("contact.why", Why.GOES_WITH_IT)));
        return tick;
    }

    /** What goes with the one that was ticked changes too; the focus stays on it. */
    private void showAgain(int number) {
        show();
        ticks().stream()
                .filter(tick -> tick.getText().startsWith(words.text("contact.begins", number)))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private List<CheckBox> ticks() {
        var all = new ArrayList<CheckBox>();
        for (var card : statements.getChildren())
            for (var node : ((Card) card).getChildren())
                if (node instanceof CheckBox tick) all.add(tick);
        return all;
    }

    private static String beginning(Statement statement) {
        var said = statement.words().replaceAll("\\s+", " ").strip();
        var name = statement.speaker().name();
        var whole = name.isBlank() ? said : name + ": " + said;
        return whole.length() <= SHOWN ? whole : whole.substring(0, SHOWN).strip() + "…";
    }
}
