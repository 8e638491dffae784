package org.tyst.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.store.SqlTrouble;

/**
 * Where every fault of ours ends up, once. The log gets kinds and places in the code, never a message: a message may hold a
 * sentence from a record. The person gets a short code to read out on the phone.
 */
final class Unexpected implements Consumer<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(Unexpected.class);
    private static final int FRAMES = 12;

    private volatile Consumer<String> shown = code -> {};
    private volatile Runnable damaged = () -> {};

    void showOn(Consumer<String> screen) {
        shown = screen;
    }

    /** Told when a fault comes from a disk that no longer gives back what was written. */
    void whenDamaged(Runnable told) {
        damaged = told;
    }

    @Override
    public void accept(Throwable fault) {
        shown.accept(noted(fault));
        if (fault instanceof SqlTrouble trouble && trouble.isDamage()) damaged.run();
    }

    /** For who shows it in a place of its own: the code that is in the log now. */
    static String noted(Throwable fault) {
        var code = code(fault);
        LOG.error("Fault {}: {}", code, told(fault));
        return code;
    }

    /** The same fault has the same code on every laptop. */
    static String code(Throwable fault) {
        var place = fault.getStackTrace().length == 0 ? "" : fault.getStackTrace()[0].toString();
        var mixed = (fault.getClass().getName() + place).hashCode();
        return "T-" + String.format(Locale.ROOT, "%07X", mixed & 0xFFFFFFF);
    }

    private static String told(Throwable fault) {
        var frames =
                Arrays.stream(fault.getStackTrace())
                        .limit(FRAMES)
                        .map(StackTraceElement::toString)
                        .collect(Collectors.joining(" < "));
        var cause = fault.getCause() == null ? "" : " caused by " + told(fault.getCause());
        return fault.getClass().getName() + " at " + frames + cause;
    }
}
