package org.tyst.sync;

/** Why a case leaves a laptop. Stored by name: add, never rename. */
public enum Ground {
    /** The person said so. */
    ASKED,
    CLOSED,
    /** The case has gone to somebody else. */
    REALLOCATED,
    /** Nobody opened it here for as long as the policy allows. */
    NOT_OPENED
}
