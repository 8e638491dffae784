package org.tyst.store;

import static org.tyst.store.StoredSealedDetails.FIELD;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.audit.Act;
import org.tyst.audit.Because;
import org.tyst.basics.Ids;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;
import org.tyst.sync.Kind;

/**
 * Puts the detail where it may lie: in the open record, or in the sealed compartment and nowhere else. A blank detail means
 * the one that is known already: whoever changes only the standing of a withheld address need not open it to do so. A
 * withheld detail is never written over: where somebody lived must stay as secret as where they live, and no check can look
 * for what it does not know.
 */
final class StoredContactPoints {
    private final ItemTable items;
    private final SealedTable sealed;
    private final StoredAudit audit;
    private final Clock clock;

    StoredContactPoints(ItemTable items, SealedTable sealed, StoredAudit audit, Clock clock) {
        this.items = items;
        this.sealed = sealed;
        this.audit = audit;
        this.clock = clock;
    }

    void keep(ContactPoint point, String detail) {
        if (!detail.isBlank()) keepTheEarlier(point, detail);
        if (point.isWithheld()) keepSealed(point, detail);
        else keepOpen(point, detail);
    }

    private void keepTheEarlier(ContactPoint point, String detail) {
        sealed.open(caseOf(point), idOf(point), FIELD)
                .filter(before -> !before.equals(detail))
                .ifPresent(before -> keepTheEarlier(point, others(point), before));
    }

    /** Once, however often the same detail comes and goes. Its id must not tell what it is. */
    private void keepTheEarlier(ContactPoint point, List<ContactPoint> others, String detail) {
        if (others.stream().anyMatch(other -> isSealedAs(other, detail))) return;
        var id = Ids.named("earlier", point.id().value() + " " + others.size());
        keepSealed(earlier(point, new ContactPointId(id)), detail);
    }

    private List<ContactPoint> others(ContactPoint point) {
        return items.under(point.person(), Kind.CONTACT_POINT, ContactPoint.class).stream()
                .filter(other -> !other.id().equals(point.id()))
                .toList();
    }

    private boolean isSealedAs(ContactPoint point, String detail) {
        return sealed.open(caseOf(point), idOf(point), FIELD).filter(detail::equals).isPresent();
    }

    private ContactPoint earlier(ContactPoint point, ContactPointId id) {
        var before = items.get(point.id(), ContactPoint.class).orElse(point);
        return new ContactPoint(
                id,
                point.caseId(),
                point.person(),
                point.kind(),
                before.isWithheld() ? before.confidentiality() : Confidentiality.WITHHELD,
                Optional.empty(),
                before.source(),
                before.from(),
                Optional.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    private void keepSealed(ContactPoint point, String detail) {
        var known = detail.isBlank() ? openBefore(point) : Optional.of(detail);
        var changed = items.put(item(point));
        var fresh = known.isPresent() && sealed.put(caseOf(point), idOf(point), FIELD, known.get());
        if (fresh && !changed) travelAgain(point);
    }

    private void keepOpen(ContactPoint point, String detail) {
        var known =
                detail.isBlank()
                        ? point.openDetail().or(() -> unsealed(point))
                        : Optional.of(detail);
        sealed.remove(idOf(point), FIELD);
        items.put(item(inTheOpen(point, known)));
    }

    /** Lifting the seal is reading it. */
    private Optional<String> unsealed(ContactPoint point) {
        var detail = sealed.open(caseOf(point), idOf(point), FIELD);
        if (detail.isPresent())
            audit.append(
                    Act.SEALED_DETAIL_READ,
                    caseOf(point),
                    idOf(point),
                    Because.NO_LONGER_WITHHELD.text());
        return detail;
    }

    private Optional<String> openBefore(ContactPoint point) {
        return items.get(point.id(), ContactPoint.class).flatMap(ContactPoint::openDetail);
    }

    /** The body does not show it, but the detail is another one now. */
    private void travelAgain(ContactPoint point) {
        items.touch(idOf(point));
        audit.append(Act.ITEM_SAVED, caseOf(point), idOf(point), "");
    }

    private static Item item(ContactPoint point) {
        return Item.of(Kind.CONTACT_POINT, point.id(), point.caseId(), point)
                .under(point.person(), 0);
    }

    private static ContactPoint inTheOpen(ContactPoint point, Optional<String> detail) {
        return new ContactPoint(
                point.id(),
                point.caseId(),
                point.person(),
                point.kind(),
                point.confidentiality(),
                detail,
                point.source(),
                point.from(),
                point.until());
    }

    private static UUID caseOf(ContactPoint point) {
        return point.caseId().value();
    }

    private static UUID idOf(ContactPoint point) {
        return point.id().value();
    }
}
