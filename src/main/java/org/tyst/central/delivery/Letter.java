package org.tyst.central.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.tyst.central.delivery.DeliveryRules.MailText;

/** What is written to a court: numbers and what they are for, in both languages, and the one copy. There is no name in it. */
final class Letter {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String from;
    private final MailText text;
    private final Clock clock;

    Letter(String from, MailText text, Clock clock) {
        this.from = from;
        this.text = text;
        this.clock = clock;
    }

    /** A letter that is sent twice can be told to be the same: its id is the consignment's. */
    private static final class Numbered extends MimeMessage {
        private final String id;

        private Numbered(Session session, UUID key, String domain) {
            super(session);
            this.id = "<" + key + "@" + domain + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    MimeMessage of(Session session, Consignment consignment, InternetAddress to)
            throws MessagingException {
        var message = new Numbered(session, consignment.key(), from.replaceFirst(".*@", ""));
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(RecipientType.TO, to);
        message.setSubject(filled(text.subject(), consignment), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(parts(consignment));
        message.saveChanges();
        return message;
    }

    private MimeMultipart parts(Consignment consignment) throws MessagingException {
        var words = new MimeBodyPart();
        words.setText(filled(String.join("\n", text.body()), consignment), UTF_8);
        var copy = new MimeBodyPart();
        copy.setDataHandler(
                new DataHandler(
                        new ByteArrayDataSource(consignment.bytes(), consignment.mediaType())));
        copy.setFileName(consignment.fileName());
        return new MimeMultipart(words, copy);
    }

    private static String filled(String words, Consignment consignment) {
        return words.replace("{number}", consignment.number())
                .replace("{file}", consignment.fileName())
                .replace("{sha256}", consignment.sha256())
                .replace("{key}", consignment.key().toString());
    }
}
