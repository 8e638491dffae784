package org.tyst.screens.contact;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.dispatch.Extract;
import org.tyst.dispatch.RecipientClass;
import org.tyst.screens.outgoing.ExtractCard;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Choice;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** One copy of a contact as it was made: what it is, what the reading back found, and the gate's questions. */
final class ContactGate extends VBox {
    private final ContactPaperViewModel model;
    private final Extract extract;
    private final Words words;

    ContactGate(ContactPaperViewModel model, Extract extract, Words words) {
        this.model = model;
        this.extract = extract;
        this.words = words;
        getStyleClass().add("gap-2");
        getChildren().setAll(card());
        if (!extract.check().stops()) getChildren().addAll(questions());
    }

    private Card card() {
        var card = ExtractCard.of(extract, words, leftOut());
        return extract.check().stops()
                ? card.add(Texts.body(words.text("contact.stoppedNext")))
                : card;
    }

    private List<KeyValues.Row> leftOut() {
        return model
                .leftOut()
                .filter(left -> left.isAnything())
                .map(left ->
                        new KeyValues.Row(
                                words.text("contact.leftOut"),
                                words.text("contact.leftOutCount", left.count())))
                .stream()
                .toList();
    }

    private List<Node> questions() {
        var ways =
                new Choice<>(
                        model.gateway(),
                        List.of(RecipientClass.values()),
                        way -> words.of("send.class", way));
        var all = new ArrayList<Node>();
        all.add(new Field(words.text("send.gateway"), ways).hint(words.text("send.gatewayHint")));
        all.add(field("contact.purpose", "contact.purposeHint", model.purpose()));
        if (extract.needsReason()) {
            all.add(
                    Texts.withIcon(
                            Feather.EYE_OFF,
                            words.text("contact.carries", extract.carries().size()),
                            "warn-words"));
            all.add(field("send.reason", "send.reasonHint", model.reason()));
        }
        return all;
    }

    private Field field(String name, String hint, StringProperty value) {
        var text = new WritingLine();
        text.textProperty().bindBidirectional(value);
        return new Field(words.text(name), text).hint(words.text(hint));
    }
}
