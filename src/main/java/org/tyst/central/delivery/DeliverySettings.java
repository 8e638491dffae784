package org.tyst.central.delivery;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tyst.basics.BadJson;
import org.tyst.basics.Json;
import org.tyst.dispatch.DeliveryNote.Way;

/**
 * To which courts an organisation sends, and by what. Whatever is wrong in it stops a node at its start: an address that is
 * nearly right is the worst that can happen here.
 */
public record DeliverySettings(Optional<Upload> upload, Optional<Mail> mail, List<Court> courts) {
    public DeliverySettings {
        courts = List.copyOf(courts);
        if (courts.stream().map(Court::name).distinct().count() != courts.size())
            throw new IllegalArgumentException("A court is listed twice");
        for (var court : courts) check(court, upload, mail);
    }

    /**
     * The court's own system for documents.
     *
     * @param url of it; {@code {reference}} stands for the case's id in it
     * @param authorizationFile what we show there, by whom it is asked for: a header's value in a file
     * @param caFile whose certificates count there; empty: the world's usual ones
     */
    public record Upload(
            String url,
            Optional<String> authorizationFile,
            Optional<String> serviceAuthorizationFile,
            Optional<String> caFile) {
        public static final String REFERENCE = "{reference}";

        public Upload {
            if (!url.contains(REFERENCE)
                    || !"https".equals(URI.create(url.replace(REFERENCE, "1")).getScheme()))
                throw new IllegalArgumentException(
                        "Documents go over https, to an address that names the case");
        }
    }

    public enum Tls {
        /** Begun in the open and made safe before anything is said. */
        STARTTLS,
        /** Safe from the first byte. */
        TLS
    }

    /**
     * The gateway for secure mail.
     *
     * @param domains at which courts may have an address; one elsewhere is a slip
     */
    public record Mail(
            String host,
            int port,
            Tls tls,
            Optional<String> user,
            Optional<String> passwordFile,
            String from,
            List<String> domains,
            Optional<String> caFile) {
        public Mail {
            domains = List.copyOf(domains);
        }

        private boolean isOurs(String address) {
            var at = address.lastIndexOf('@');
            return at > 0 && domains.contains(address.substring(at + 1).toLowerCase(Locale.ROOT));
        }
    }

    private static void check(Court court, Optional<Upload> upload, Optional<Mail> mail) {
        var can = court.way() == Way.UPLOAD ? upload.isPresent() : mail.isPresent();
        if (!can) throw new IllegalArgumentException(court.name() + ": no such way is set up");
        if (court.address().isEmpty()) return;
        var address = court.address().get();
        if (!address.matches("[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+")
                || !mail.orElseThrow().isOurs(address))
            throw new IllegalArgumentException(
                    court.name() + ": not an address at one of the courts' domains");
    }

    public static DeliverySettings of(Path file) throws IOException {
        try {
            return Json.strict(Files.readString(file), DeliverySettings.class);
        } catch (BadJson e) {
            throw new IllegalArgumentException("The list of courts is not understood", e);
        }
    }

    public Optional<Court> court(String name) {
        return courts.stream().filter(court -> court.name().equals(name.strip())).findFirst();
    }
}
