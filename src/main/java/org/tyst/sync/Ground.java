package org.tyst.sync;

/** Why a case leaves a laptop. Stored by name: add, never rename. */
public enum Ground {
    /** The person said so. */
    ASKED,
    CLOSED,
    /** The case has gone to somebody else. */
    REALLOCATED,
    /** Nobody opened it here for as long as the policy allows. */
    NOT_OPENED,
    /** It was open without allocation, for a time. */
    TIME_OVER;

    /** The case is not theirs any more and cannot be asked back. */
    public boolean isForGood() {
        return this == REALLOCATED || this == TIME_OVER;
    }
}
