package org.tyst.screens.interview;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** A correction while it is written, below the statement that it puts right. */
final class CorrectionCard extends VBox {
    private final StatementForm form;

    CorrectionCard(
            InterviewViewModel model, SignedModel signed, CorrectionModel correction, Terms terms) {
        var words = terms.words();
        var now = correction.now();
        form =
                new StatementForm(
                        now,
                        terms,
                        new SpeakerBox(
                                words,
                                model.me(),
                                signed::speakers,
                                now.speaker(),
                                now.speaker()::set),
                        new StandingBox(terms, now.standing(), now.standing()::set),
                        signed.opened().file().children());
        var gate =
                model.gate(
                        correction::now,
                        told -> correction.notice().set(Optional.of(told)),
                        signed.opened());
        form.pasting(gate);
        getChildren()
                .setAll(
                        new Card(
                                        words.text(
                                                "interview.correction",
                                                signed.number(correction.old().id())))
                                .add(
                                        form,
                                        Notices.of(correction.notice(), words),
                                        why(words, correction, gate),
                                        Texts.small(words.text("interview.correctionStays")))
                                .add(acts(words, model, correction)));
        getChildren().getFirst().getStyleClass().add("chosen");
    }

    void write() {
        form.write();
    }

    private static Field why(Words words, CorrectionModel correction, PasteGate gate) {
        var why = Growing.area(1).pasting(gate);
        why.textProperty().bindBidirectional(correction.why());
        return new Field(words.text("interview.why"), why)
                .hint(words.text("interview.whyHint"))
                .wide();
    }

    private static javafx.scene.Node acts(
            Words words, InterviewViewModel model, CorrectionModel correction) {
        var keep =
                Command.named(words.text("interview.keepCorrection"), model::keepCorrection)
                        .icon(Feather.CHECK)
                        .enabledWhen(
                                correction.finished(), words.text("interview.keepCorrectionWhyNot"))
                        .runningWhile(model.busy());
        var cancel = Command.named(words.text("common.cancel"), model::dropCorrection);
        return Buttons.flow(Buttons.withReason(Buttons.primary(keep), keep), Buttons.plain(cancel));
    }
}
