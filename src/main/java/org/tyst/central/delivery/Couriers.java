package org.tyst.central.delivery;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tyst.dispatch.DeliveryNote.Way;

/** The ways out of the house that an organisation has set up, and the courts that it knows. */
public final class Couriers implements AutoCloseable {
    /** Well within the time for which a node has a copy in hand. */
    public static final Duration PATIENCE = Duration.ofMinutes(3);

    private final DeliverySettings settings;
    private final Map<Way, Courier> byWay;
    private final Optional<CourtUpload> upload;

    private Couriers(
            DeliverySettings settings, Map<Way, Courier> byWay, Optional<CourtUpload> upload) {
        this.settings = settings;
        this.byWay = byWay;
        this.upload = upload;
    }

    public static Couriers of(
            DeliverySettings settings, DeliveryRules rules, Duration patience, Clock clock)
            throws IOException, GeneralSecurityException {
        var byWay = new EnumMap<Way, Courier>(Way.class);
        Optional<CourtUpload> upload = Optional.empty();
        if (settings.upload().isPresent()) {
            upload = Optional.of(new CourtUpload(settings.upload().get(), patience));
            byWay.put(Way.UPLOAD, upload.get());
        }
        if (settings.mail().isPresent())
            byWay.put(
                    Way.SECURE_MAIL,
                    new SecureMail(settings.mail().get(), rules.mail(), patience, clock));
        return new Couriers(settings, byWay, upload);
    }

    /** As a case names it. */
    public Optional<Court> court(String name) {
        return settings.court(name);
    }

    public Delivery deliver(Consignment consignment, Court to) {
        var courier = Optional.ofNullable(byWay.get(to.way()));
        return courier.orElseThrow().deliver(consignment, to);
    }

    @Override
    public void close() {
        upload.ifPresent(CourtUpload::close);
    }
}
