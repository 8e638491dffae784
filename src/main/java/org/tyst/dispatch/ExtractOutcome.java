package org.tyst.dispatch;

/** What became of letting an extract out of the window. It is out only when it says so. */
public sealed interface ExtractOutcome {
    /** The receipt stands in the history. */
    record Out(ExtractReceipt receipt) implements ExtractOutcome {}

    /** Nobody chose a place, or a printer. */
    record CalledOff() implements ExtractOutcome {}

    /** It carries something it must not. */
    record Stopped() implements ExtractOutcome {}

    record Unanswered(FilingOutcome.Missing missing) implements ExtractOutcome {}

    /** Something changed after it was made and checked; make it again. */
    record Outdated(Changed what) implements ExtractOutcome {}

    /** The gate let it out, and the disk or the printer would not have it. */
    record NotDone(Why why) implements ExtractOutcome {}

    enum Changed {
        RECORD,
        BYTES
    }

    enum Why {
        NO_PRINTER,
        NOT_PRINTED,
        NOT_SAVED
    }
}
