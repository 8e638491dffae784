package org.tyst.central.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.central.delivery.Delivery.Delivered;
import org.tyst.central.delivery.Delivery.Refused;
import org.tyst.central.delivery.Delivery.TryAgain;
import org.tyst.central.delivery.DeliverySettings.Mail;
import org.tyst.central.delivery.DeliverySettings.Tls;
import org.tyst.dispatch.DeliveryNote.Why;

/**
 * To the organisation's gateway for secure mail, by SMTP and never in the open: a server that offers no TLS, or whose certificate
 * is not its own, hears nothing of us, not even who we are. One letter, one court, one copy.
 */
public final class SecureMail implements Courier {
    private static final Logger LOG = LoggerFactory.getLogger(SecureMail.class);
    private static final int OK = 250;

    private final Mail settings;
    private final Letter letter;
    private final Properties properties;
    private final Optional<String> password;

    public SecureMail(Mail settings, DeliveryRules.MailText text, Duration patience, Clock clock)
            throws IOException, GeneralSecurityException {
        this.settings = settings;
        this.letter = new Letter(settings.from(), text, clock);
        this.properties = properties(settings, patience);
        this.password =
                settings.passwordFile().isPresent()
                        ? Optional.of(
                                Files.readString(Path.of(settings.passwordFile().get())).strip())
                        : Optional.empty();
    }

    private static Properties properties(Mail settings, Duration patience)
            throws IOException, GeneralSecurityException {
        var all = new Properties();
        var starts = settings.tls() == Tls.STARTTLS;
        all.put("mail.smtp.starttls.enable", String.valueOf(starts));
        all.put("mail.smtp.starttls.required", String.valueOf(starts));
        all.put("mail.smtp.ssl.enable", String.valueOf(!starts));
        all.put("mail.smtp.ssl.checkserveridentity", "true");
        all.put("mail.smtp.ssl.protocols", String.join(" ", Trust.PROTOCOLS));
        all.put("mail.smtp.ssl.socketFactory", Trust.of(settings.caFile()).getSocketFactory());
        all.put("mail.smtp.ssl.socketFactory.fallback", "false");
        all.put("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        all.put("mail.smtp.from", settings.from());
        all.put("mail.smtp.localhost", settings.from().replaceFirst(".*@", ""));
        all.put("mail.smtp.sendpartial", "false");
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            all.put("mail.smtp." + wait, String.valueOf(patience.toMillis() / 6));
        return all;
    }

    @Override
    public Delivery deliver(Consignment consignment, Court to) {
        var session = Session.getInstance(properties);
        try (var transport = (SMTPTransport) session.getTransport("smtp")) {
            var obstacle = connect(transport);
            return obstacle.isPresent()
                    ? obstacle.get()
                    : send(transport, session, consignment, to.address().orElseThrow());
        } catch (MessagingException e) {
            LOG.info("The mail gateway broke off: {}", e.getClass().getSimpleName());
            return new TryAgain(Why.NOT_ANSWERED);
        }
    }

    /** Empty when there is a safe line. */
    private Optional<Delivery> connect(SMTPTransport transport) {
        try {
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().orElse(null),
                    password.orElse(null));
            return transport.isSSL() ? Optional.empty() : Optional.of(new Refused(Why.NOT_SECURE));
        } catch (AuthenticationFailedException e) {
            LOG.warn("The mail gateway does not let us in");
            return Optional.of(new TryAgain(Why.NOT_LET_IN));
        } catch (MessagingException e) {
            LOG.warn("No line to the mail gateway: {}", e.getClass().getSimpleName());
            return Optional.of(obstacle(transport, e));
        }
    }

    private Delivery obstacle(SMTPTransport transport, MessagingException e) {
        if (hasNoTls(transport)) return new Refused(Why.NOT_SECURE);
        return new TryAgain(isAboutTls(e) ? Why.NOT_SECURE : Why.NOT_ANSWERED);
    }

    /** It greeted us, and did not offer to make the line safe. */
    private boolean hasNoTls(SMTPTransport transport) {
        return settings.tls() == Tls.STARTTLS
                && transport.getLastReturnCode() == OK
                && !transport.supportsExtension("STARTTLS");
    }

    private static boolean isAboutTls(Throwable failure) {
        for (var cause = failure.getCause(); cause != null; cause = cause.getCause())
            if (cause instanceof SSLException) return true;
        return false;
    }

    private Delivery send(
            SMTPTransport transport, Session session, Consignment consignment, String address)
            throws MessagingException {
        var to = new InternetAddress[] {new InternetAddress(address, true)};
        try {
            transport.sendMessage(letter.of(session, consignment, to[0]), to);
            return new Delivered(Quotable.of(transport.getLastServerResponse()));
        } catch (MessagingException e) {
            var code = transport.getLastReturnCode();
            LOG.info("The mail gateway did not take a letter: {}", code);
            return code / 100 == 5
                    ? new Refused(Why.REFUSED_THERE)
                    : new TryAgain(Why.NOT_ANSWERED);
        }
    }
}
