package org.tyst.central.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tyst.central.delivery.Delivery.Delivered;
import org.tyst.central.delivery.Delivery.Refused;
import org.tyst.central.delivery.Delivery.TryAgain;
import org.tyst.central.delivery.DeliverySettings.Mail;
import org.tyst.central.delivery.DeliverySettings.Tls;
import org.tyst.dispatch.DeliveryNote.Way;
import org.tyst.dispatch.DeliveryNote.Why;
import org.tyst.sync.Hash;

/** To a real mail server, over a real line. */
class SecureMailTest {
    private static final byte[] PDF = "%PDF-1.7 as filed".getBytes(StandardCharsets.UTF_8);
    private static final Court COURT =
            new Court(
                    "Family Court at Casnewydd",
                    Way.SECURE_MAIL,
                    Optional.of("family@justice.example"),
                    "B. Bowen",
                    LocalDate.parse("2026-11-01"));
    private static final UUID KEY = UUID.fromString("01234567-89ab-8def-8123-456789abcdef");

    @TempDir private Path folder;
    private Gateway gateway;

    @BeforeEach
    void begin() throws Exception {
        gateway = new Gateway(folder, "localhost");
    }

    @AfterEach
    void end() throws Exception {
        gateway.close();
    }

    @ParameterizedTest
    @EnumSource
    void oneLetterGoesToTheCourtOverASafeLineWithTheCopyAndNoName(Tls tls) throws Exception {
        var port = tls == Tls.TLS ? gateway.byTls() : gateway.byStartTls();

        var became = mail(tls, port, "practice").deliver(consignment(), COURT);

        assertThat(became).isInstanceOf(Delivered.class);
        var letters = gateway.mail.getReceivedMessages();
        assertThat(letters).hasSize(1);
        var letter = letters[0];
        assertThat(letter.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("family@justice.example");
        assertThat(letter.getSubject()).contains("XX26P00417");
        assertThat(letter.getMessageID()).isEqualTo("<" + KEY + "@cafcass.example>");
        var parts = (MimeMultipart) letter.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("XX26P00417", Hash.hex(PDF), "Amgaeir dogfen");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("S7-court.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(PDF);
    }

    @Test
    void aServerThatOffersNoTlsHearsNothing() throws Exception {
        assertThat(
                        mail(Tls.STARTTLS, gateway.inTheOpen(), "practice")
                                .deliver(consignment(), COURT))
                .isEqualTo(new Refused(Why.NOT_SECURE));
        assertThat(mail(Tls.TLS, gateway.inTheOpen(), "practice").deliver(consignment(), COURT))
                .isInstanceOf(TryAgain.class);
        assertThat(gateway.mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerWithSomebodyElsesCertificateHearsNothing() throws Exception {
        try (var other = new Gateway(folder, "mail.elsewhere.example")) {
            var certificate = Optional.of(other.certificate(folder).toString());
            var known = mail(Tls.STARTTLS, other.byStartTls(), "practice", certificate);
            assertThat(known.deliver(consignment(), COURT))
                    .as("a known certificate of another name")
                    .isEqualTo(new TryAgain(Why.NOT_SECURE));
            var unknown = mail(Tls.STARTTLS, other.byStartTls(), "practice", Optional.empty());
            assertThat(unknown.deliver(consignment(), COURT))
                    .as("a certificate that nobody vouches for")
                    .isEqualTo(new TryAgain(Why.NOT_SECURE));
            assertThat(other.mail.getReceivedMessages()).isEmpty();
        }
    }

    @Test
    void whoIsNotLetInOrFindsNobodyComesAgain() throws Exception {
        assertThat(mail(Tls.TLS, gateway.byTls(), "wrong").deliver(consignment(), COURT))
                .isEqualTo(new TryAgain(Why.NOT_LET_IN));
        var port = gateway.byTls();
        gateway.mail.stop();
        assertThat(mail(Tls.TLS, port, "practice").deliver(consignment(), COURT))
                .isEqualTo(new TryAgain(Why.NOT_ANSWERED));
    }

    private SecureMail mail(Tls tls, int port, String password) throws Exception {
        return mail(tls, port, password, Optional.of(gateway.certificate(folder).toString()));
    }

    private SecureMail mail(Tls tls, int port, String password, Optional<String> certificate)
            throws Exception {
        var secret = Files.writeString(folder.resolve("password"), password);
        var settings =
                new Mail(
                        "localhost",
                        port,
                        tls,
                        Optional.of("tyst"),
                        Optional.of(secret.toString()),
                        "tyst@cafcass.example",
                        List.of("justice.example"),
                        certificate);
        return new SecureMail(
                settings,
                DeliveryRules.shipped().mail(),
                Duration.ofSeconds(30),
                Clock.systemUTC());
    }

    private static Consignment consignment() {
        return new Consignment(
                KEY,
                "XX26P00417",
                "1661164783455399",
                new DocumentType(
                        "section-7", "Section7_Report_Child_Impact_Analysis", "section7Report"),
                "S7-court.pdf",
                Hash.hex(PDF),
                PDF);
    }
}
