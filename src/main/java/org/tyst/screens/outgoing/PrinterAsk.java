package org.tyst.screens.outgoing;

/** Asks the person for a printer, in the way of this computer. The app has it; a test answers by itself. */
@FunctionalInterface
public interface PrinterAsk {
    /**
     * Call on the screen's thread.
     *
     * @param job a neutral name: it stands in a list that others see
     */
    Answer printer(String job);

    /** What came of asking. */
    sealed interface Answer {
        /** There is none on this computer. */
        record None() implements Answer {}

        /** The person thought better of it. */
        record CalledOff() implements Answer {}

        record Ready(Printer printer) implements Answer {}
    }

    /** The one that was chosen, with the pages that were asked for. It prints once. */
    @FunctionalInterface
    interface Printer {
        /** Answers whether the printer took all of it. Slow: never on the screen's thread. */
        boolean print(byte[] pdf);
    }
}
