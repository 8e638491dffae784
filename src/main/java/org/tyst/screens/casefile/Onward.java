package org.tyst.screens.casefile;

import java.util.Optional;
import org.tyst.dispatch.DeliveryNote;
import org.tyst.dispatch.FiledCopy;
import org.tyst.dispatch.RecipientClass;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** How far a filed copy has come, worded: when it reached whom, or what stands in the way and what there is to do. */
final class Onward {
    private final Words words;
    private final Days days;

    Onward(Words words, Days days) {
        this.words = words;
        this.days = days;
    }

    enum How {
        ARRIVED,
        ON_ITS_WAY,
        NOT_DELIVERED,
        /** Whoever filed it hands it over as they always have. */
        NOT_BY_ITSELF
    }

    record Told(How how, String text) {}

    Told of(FiledCopy copy, Optional<DeliveryNote> note) {
        return note.map(this::told).orElseGet(() -> withoutWord(copy));
    }

    private Told withoutWord(FiledCopy copy) {
        var key =
                copy.recipientClass() == RecipientClass.COURT
                        ? "case.onward.noWord"
                        : "case.onward.byHand";
        return new Told(How.NOT_BY_ITSELF, words.text(key));
    }

    private Told told(DeliveryNote note) {
        return switch (note.standing()) {
            case DELIVERED -> new Told(How.ARRIVED, arrived(note));
            case WAITING -> new Told(How.ON_ITS_WAY, onItsWay(note));
            case NEEDS_PERSON -> new Told(How.NOT_DELIVERED, notDelivered(note));
        };
    }

    private String arrived(DeliveryNote note) {
        var arrived =
                words.text(
                        note.way().filter(way -> way == DeliveryNote.Way.SECURE_MAIL).isPresent()
                                ? "case.onward.handedToMail"
                                : "case.onward.delivered",
                        days.moment(note.at()));
        return note.receipt()
                .map(receipt -> arrived + " " + words.text("case.onward.receipt", receipt))
                .orElse(arrived);
    }

    private String onItsWay(DeliveryNote note) {
        var why = note.why().map(it -> words.of("case.onward.why", it) + " ").orElse("");
        return words.text("case.onward.notYet")
                + " "
                + why
                + note.again()
                        .map(at -> words.text("case.onward.again", days.moment(at)))
                        .orElse("");
    }

    private String notDelivered(DeliveryNote note) {
        var reasons =
                note.why()
                        .map(why ->
                                words.of("case.onward.why", why)
                                        + " "
                                        + words.of("case.onward.do", why))
                        .orElse("");
        return words.text("case.onward.notDelivered", days.moment(note.at())) + " " + reasons;
    }
}
