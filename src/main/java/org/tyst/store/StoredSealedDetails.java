package org.tyst.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tyst.audit.Act;
import org.tyst.cases.CaseId;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;
import org.tyst.cases.SealedDetails;
import org.tyst.sync.Kind;

/** Opens withheld details. The audit link is on disk before a box is opened; if it cannot be written, none is. */
final class StoredSealedDetails implements SealedDetails {
    static final String FIELD = "detail";

    private final ItemTable items;
    private final SealedTable sealed;
    private final StoredAudit audit;

    StoredSealedDetails(ItemTable items, SealedTable sealed, StoredAudit audit) {
        this.items = items;
        this.sealed = sealed;
        this.audit = audit;
    }

    @Override
    public Optional<String> open(ContactPointId id, String why) {
        return items.get(id, ContactPoint.class)
                .filter(ContactPoint::isWithheld)
                .flatMap(point -> {
                    read(point.caseId(), Optional.of(id.value()), why);
                    return detail(point);
                });
    }

    @Override
    public Map<ContactPointId, String> ofCase(CaseId id, String why) {
        read(id, Optional.empty(), why);
        return opened(items.ofCase(id, Kind.CONTACT_POINT, ContactPoint.class).stream());
    }

    @Override
    public Map<ContactPointId, String> ofOthersThan(CaseId id, String why) {
        var others =
                items.ofKind(Kind.CONTACT_POINT, ContactPoint.class).stream()
                        .filter(ContactPoint::isWithheld)
                        .filter(point -> !point.caseId().equals(id))
                        .toList();
        others.stream()
                .map(ContactPoint::caseId)
                .distinct()
                .forEach(other -> read(other, Optional.empty(), why));
        return opened(others.stream());
    }

    private Map<ContactPointId, String> opened(Stream<ContactPoint> points) {
        var details = new HashMap<ContactPointId, String>();
        points.filter(ContactPoint::isWithheld)
                .forEach(point -> detail(point).ifPresent(text -> details.put(point.id(), text)));
        return Map.copyOf(details);
    }

    private void read(CaseId id, Optional<UUID> item, String why) {
        if (why.isBlank())
            throw new IllegalArgumentException("A sealed detail is read for a reason");
        audit.record(Act.SEALED_DETAIL_READ, Optional.of(id.value()), item, why);
    }

    private Optional<String> detail(ContactPoint point) {
        return sealed.open(point.caseId().value(), point.id().value(), FIELD);
    }
}
