package org.tyst.screens.history;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.dispatch.ExtractReceipt;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** The receipts of what left a case and is no report, as its history has them; newest first. */
public final class ExtractCards {
    private final Words words;
    private final Days days;

    public ExtractCards(Words words, Days days) {
        this.words = words;
        this.days = days;
    }

    public List<Node> of(List<AuditEntry> history) {
        return history.reversed().stream()
                .filter(ExtractCards::isReceipt)
                .flatMap(line -> card(line).stream())
                .toList();
    }

    private static boolean isReceipt(AuditEntry line) {
        return line.act() == Act.EXTRACT_SAVED || line.act() == Act.EXTRACT_PRINTED;
    }

    private Optional<Node> card(AuditEntry line) {
        return ExtractReceipt.in(line).map(receipt -> card(line, receipt));
    }

    private Node card(AuditEntry line, ExtractReceipt receipt) {
        var facts =
                new KeyValues()
                        .add(words.text("contact.copyWhen"), days.moment(line.at()))
                        .add(words.text("contact.copyBy"), line.who())
                        .add(
                                words.text("send.gateway"),
                                words.of("send.class", receipt.recipientClass()))
                        .add(words.text("contact.purpose"), receipt.purpose())
                        .add(words.text("send.file"), receipt.fileName())
                        .add(words.text("send.pages"), String.valueOf(receipt.pages()))
                        .add(
                                words.text("send.sha"),
                                Texts.label(receipt.sha256(), "small", "measure"));
        receipt.where()
                .ifPresent(where ->
                        facts.add(words.text("contact.copyWhere"), words.of("outgoing.at", where)));
        if (!receipt.reason().isBlank()) facts.add(words.text("send.reason"), receipt.reason());
        var way = words.of("contact.way", receipt.way());
        return new Card(words.text("contact.copyFor", way, receipt.recipient())).add(facts);
    }
}
