package org.tyst.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.tyst.basics.Ids;
import org.tyst.sync.AtStake;
import org.tyst.sync.HereAlone;
import org.tyst.sync.LocalRecord;
import org.tyst.sync.Membership;
import org.tyst.sync.WipeNote;
import org.tyst.sync.WipeReceipt;

/**
 * The receipt of a record that is to go, as exact as the record still allows. One that cannot be counted goes all the same: then
 * the receipt says that something was lost, and what is not known is nought. On the store's thread.
 */
final class Reckoning {
    /** The order stood on a page that cannot be read; the laptop's own name is on the receipt. */
    private static final UUID UNKNOWN = new UUID(0, 0);

    /** It claims no more than is known, and never that nothing was lost. */
    private static final int AT_LEAST = 1;

    private final House house;
    private final Clock clock;
    private final boolean pagesKept;

    /** @param pagesKept whether what was typed on open pages is in the record */
    Reckoning(House house, Clock clock, boolean pagesKept) {
        this.house = house;
        this.clock = clock;
        this.pagesKept = pagesKept;
    }

    /** Empty if not even the way to the central record can be read. */
    Optional<WipeNote> note() {
        return asked(() -> local().membership())
                .flatMap(laptop -> asked(() -> Optional.of(WipeNote.of(laptop, receipt(laptop)))));
    }

    private WipeReceipt receipt(Membership laptop) {
        var pending = asked(() -> PendingWipe.in(house));
        var order = pending.map(PendingWipe::order).orElse(UNKNOWN);
        var before = pending.flatMap(PendingWipe::before);
        return asked(() -> Optional.of(house.atStake()))
                .map(stake -> counted(order, laptop, before, stake))
                .orElseGet(() -> estimated(order, laptop, before));
    }

    private WipeReceipt counted(
            UUID order, Membership laptop, Optional<HereAlone> before, AtStake stake) {
        return new WipeReceipt(
                order,
                laptop.device(),
                now(),
                stake.late(),
                stake.unsent() + (pagesKept ? 0 : 1),
                stake.files().files(),
                stake.cases(),
                stake.attachments(),
                before.map(it -> WipeReceipt.Files.between(it, stake.files())));
    }

    /** Whatever was here alone when the order came may have been lost. */
    private WipeReceipt estimated(UUID order, Membership laptop, Optional<HereAlone> before) {
        var files = before.map(HereAlone::files).orElse(0);
        return new WipeReceipt(
                order, laptop.device(), now(), 0, AT_LEAST, files, 0, 0, Optional.empty());
    }

    private Instant now() {
        return asked(house::lastWord)
                .flatMap(word -> word.timeAt(clock.instant()))
                .orElseGet(clock::instant);
    }

    private LocalRecord local() {
        return house.local(new Ids(clock, new SecureRandom()));
    }

    private static <T> Optional<T> asked(Supplier<Optional<T>> question) {
        try {
            return question.get();
        } catch (RuntimeException e) {
            Unexpected.noted(e);
            return Optional.empty();
        }
    }
}
