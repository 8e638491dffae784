package org.tyst.people;

/** What can be the matter when a record does not open. Each has its own words on the page: what happened, what is safe, what to do. */
public enum Harm {
    /** Bits flipped, cut short, or something else lies in its place. */
    RECORD_DAMAGED,
    RECORD_MISSING,
    /** An older copy lies in its place, or the end of its log is gone. */
    RECORD_OLDER,
    /** Written with another vault's key. */
    RECORD_OF_ANOTHER_VAULT,
    RECORD_NEWER,
    VAULT_DAMAGED,
    VAULT_MISSING,
    VAULT_NEWER,
    /** Another Tyst has it open. */
    IN_USE,
    READ_ONLY,
    DISK_FULL,
    DISK_FAILED,
    /** It would run, and words could reach the disk in the clear. */
    UNSAFE,
    /** Nothing in it says whose it is. */
    NO_OWNER,
    /** Tyst itself went wrong on the way in: something that was read made no sense to it. */
    FAULT,
    /** Nothing is the matter: its owner wants to go back. */
    CHOSEN;

    /** Whether a backup in its place would help. */
    public boolean isHelpedByACopy() {
        return switch (this) {
            case RECORD_DAMAGED,
                    RECORD_MISSING,
                    RECORD_OLDER,
                    RECORD_OF_ANOTHER_VAULT,
                    NO_OWNER,
                    FAULT,
                    CHOSEN ->
                    true;
            case RECORD_NEWER,
                    VAULT_DAMAGED,
                    VAULT_MISSING,
                    VAULT_NEWER,
                    IN_USE,
                    READ_ONLY,
                    DISK_FULL,
                    DISK_FAILED,
                    UNSAFE ->
                    false;
        };
    }

    /** Whether there is something to read words out of. */
    public boolean leavesRemains() {
        return this == RECORD_DAMAGED || this == RECORD_OLDER;
    }

    /** Whether the same may go well a moment later. */
    public boolean mayPass() {
        return switch (this) {
            case IN_USE, READ_ONLY, DISK_FULL, DISK_FAILED, FAULT -> true;
            case RECORD_DAMAGED,
                    RECORD_MISSING,
                    RECORD_OLDER,
                    RECORD_OF_ANOTHER_VAULT,
                    RECORD_NEWER,
                    VAULT_DAMAGED,
                    VAULT_MISSING,
                    VAULT_NEWER,
                    UNSAFE,
                    NO_OWNER,
                    CHOSEN ->
                    false;
        };
    }
}
