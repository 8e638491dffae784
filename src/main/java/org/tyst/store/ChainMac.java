package org.tyst.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.basics.Json;

/**
 * What holds one link to the next. The reason is covered by a MAC of its own, and the link by a MAC over that: so a reason
 * can be taken out for good when its case leaves this laptop, and the chain still proves who did what and when.
 */
final class ChainMac {
    static final byte[] BEFORE_THE_FIRST = new byte[32];
    private static final byte[] REASON = "reason".getBytes(StandardCharsets.US_ASCII);

    private final AuditMacs macs;

    ChainMac(AuditMacs macs) {
        this.macs = macs;
    }

    byte[] why(AuditEntry entry) {
        var place = ByteBuffer.allocate(Long.BYTES).putLong(entry.seq()).array();
        return macs.of(entry.seq()).tag(REASON, place, bytes(entry.why()));
    }

    byte[] link(byte[] before, AuditEntry entry, Optional<byte[]> whyMac) {
        var mac = macs.of(entry.seq());
        return whyMac.map(why -> mac.tag(before, bytes(Json.text(Bound.of(entry))), why))
                .orElseGet(() -> mac.tag(before, bytes(Json.text(FirstForm.of(entry)))));
    }

    boolean holds(byte[] before, AuditLink link) {
        return fits(before, link) && (reasonHolds(link) || isTakenOut(link));
    }

    boolean fits(byte[] before, AuditLink link) {
        return Arrays.equals(link.mac(), link(before, link.entry(), link.whyMac()));
    }

    /** Its reason is gone. Whether that was right is for the case to say: see {@link ChainWalk}. */
    boolean isTakenOut(AuditLink link) {
        return link.entry().why().isEmpty() && !reasonHolds(link);
    }

    private boolean reasonHolds(AuditLink link) {
        return link.whyMac().map(kept -> Arrays.equals(kept, why(link.entry()))).orElse(true);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What a link's MAC covers. Never change it: every chain that was ever written is checked against it. */
    private record Bound(
            long seq,
            long session,
            Instant at,
            long mono,
            String device,
            String who,
            Act act,
            Optional<UUID> caseId,
            Optional<UUID> item) {
        static Bound of(AuditEntry entry) {
            return new Bound(
                    entry.seq(),
                    entry.session(),
                    entry.at(),
                    entry.mono(),
                    entry.device(),
                    entry.who(),
                    entry.act(),
                    entry.caseId(),
                    entry.item());
        }
    }

    /** As links were bound before there were sessions. */
    private record FirstForm(
            long seq,
            Instant at,
            long mono,
            String device,
            String who,
            Act act,
            Optional<UUID> caseId,
            Optional<UUID> item,
            String why) {
        static FirstForm of(AuditEntry entry) {
            return new FirstForm(
                    entry.seq(),
                    entry.at(),
                    entry.mono(),
                    entry.device(),
                    entry.who(),
                    entry.act(),
                    entry.caseId(),
                    entry.item(),
                    entry.why());
        }
    }
}
