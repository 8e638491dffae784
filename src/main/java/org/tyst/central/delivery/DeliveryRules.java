package org.tyst.central.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.tyst.basics.BadJson;
import org.tyst.basics.Json;

/**
 * How copies are sent on: {@code resources/central/delivery.json}.
 *
 * @param tries after which a person has to look
 * @param mostDaysOld a copy that was filed longer ago is not sent by itself any more
 * @param confirmedForDays for how long it counts that somebody made sure of an address
 */
public record DeliveryRules(
        String note,
        int tries,
        int firstMinutes,
        int longestMinutes,
        int leaseMinutes,
        int lookSeconds,
        int mostDaysOld,
        int confirmedForDays,
        List<DocumentType> documentTypes,
        MailText mail) {
    public DeliveryRules {
        documentTypes = List.copyOf(documentTypes);
    }

    /** Nothing in it but what the label of a consignment has. */
    public record MailText(String subject, List<String> body) {
        public MailText {
            body = List.copyOf(body);
        }
    }

    public static DeliveryRules shipped() {
        try (var in = DeliveryRules.class.getResourceAsStream("/central/delivery.json")) {
            if (in == null) throw new IllegalStateException("delivery.json is missing");
            return Json.strict(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8), DeliveryRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException("delivery.json cannot be read", e);
        } catch (BadJson e) {
            throw new IllegalStateException("delivery.json is not understood", e);
        }
    }

    public Optional<DocumentType> typeOf(String template) {
        return documentTypes.stream().filter(type -> type.template().equals(template)).findFirst();
    }

    public boolean isTheLast(int tried) {
        return tried >= tries;
    }

    /** Longer each time, and not all at once after a court was away; never sooner than it asked for. */
    public Instant next(Instant now, int tried, Optional<Duration> asked, RandomGenerator random) {
        var doubled = (long) firstMinutes << Math.min(tried - 1, 20);
        var most = Duration.ofMinutes(Math.min(doubled, longestMinutes));
        var wait = most.dividedBy(2).plusMillis(random.nextLong(most.toMillis() / 2 + 1));
        var wished = asked.orElse(Duration.ZERO);
        var bounded = wished.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1) : wished;
        return now.plus(wait.compareTo(bounded) > 0 ? wait : bounded);
    }

    public Duration lease() {
        return Duration.ofMinutes(leaseMinutes);
    }
}
