package org.tyst.screens.send;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.dispatch.PreparedTwin;
import org.tyst.dispatch.RecipientClass;
import org.tyst.screens.outgoing.ExtractCard;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** One reader's copy: what it is, what the reading back found, and the gate's questions. */
final class CopyCard extends VBox {
    private final CopyDesk desk;
    private final Words words;

    CopyCard(CopyDesk desk, Words words, Runnable changed) {
        this.desk = desk;
        this.words = words;
        getStyleClass().addAll("card-box", "gap-2");
        setMinHeight(USE_PREF_SIZE);
        if (desk.copy().check().stops()) getStyleClass().add("lit");
        var include =
                new CheckBox(words.text("send.include", desk.copy().view().recipient().name()));
        include.getStyleClass().add("card-title");
        include.selectedProperty().bindBidirectional(desk.included());
        getChildren().setAll(include, facts());
        getChildren().addAll(ExtractCard.findings(desk.copy().check(), words));
        getChildren().addAll(gate());
        desk.copy().twin().ifPresent(twin -> getChildren().addAll(forWord(twin)));
        desk.included().subscribe(_ -> changed.run());
        desk.purpose().subscribe(_ -> changed.run());
        desk.reason().subscribe(_ -> changed.run());
        desk.forWord().subscribe(_ -> changed.run());
    }

    private Node facts() {
        var copy = desk.copy();
        return new KeyValues()
                .add(words.text("send.variant"), copy.view().marks().variant())
                .add(words.text("send.language"), words.of("twin.language", copy.view().language()))
                .add(words.text("send.file"), copy.fileName())
                .add(words.text("send.pages"), String.valueOf(copy.printed().pages()))
                .add(
                        words.text("send.readBack"),
                        words.text("send.looked", copy.check().looked(), copy.check().values()));
    }

    private List<Node> forWord(PreparedTwin twin) {
        var with = new CheckBox(words.text("send.forWord"));
        with.selectedProperty().bindBidirectional(desk.forWord());
        var all = new ArrayList<Node>(List.of(with));
        all.add(Texts.small(words.text("send.forWordHint", twin.fileName())));
        if (twin.check().stops()) all.addAll(ExtractCard.findings(twin.check(), words));
        return all;
    }

    private List<Node> gate() {
        var gateway = new ComboBox<RecipientClass>();
        gateway.getItems().setAll(RecipientClass.values());
        gateway.setConverter(names());
        gateway.valueProperty().bindBidirectional(desk.gateway());
        var all =
                new ArrayList<Node>(
                        List.of(
                                new Field(words.text("send.gateway"), gateway)
                                        .hint(words.text("send.gatewayHint")),
                                field("send.purpose", "send.purposeHint", desk.purpose())));
        if (desk.copy().needsReason()) {
            all.add(
                    Texts.withIcon(
                            Feather.EYE_OFF,
                            words.text("send.carries", desk.copy().carries().size()),
                            "warn-words"));
            all.add(field("send.reason", "send.reasonHint", desk.reason()));
        }
        return all;
    }

    private Field field(String name, String hint, javafx.beans.property.StringProperty value) {
        var text = new WritingLine();
        text.textProperty().bindBidirectional(value);
        return new Field(words.text(name), text).hint(words.text(hint));
    }

    private StringConverter<RecipientClass> names() {
        return new StringConverter<>() {
            @Override
            public String toString(RecipientClass gateway) {
                return gateway == null ? "" : words.of("send.class", gateway);
            }

            @Override
            public RecipientClass fromString(String text) {
                throw new IllegalStateException("Nobody types into this list");
            }
        };
    }
}
