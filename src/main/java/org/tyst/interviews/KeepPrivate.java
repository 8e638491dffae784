package org.tyst.interviews;

/** The person asked that this be kept private, and what they were answered. Secrecy is never promised to a child. */
public record KeepPrivate(boolean asked, String answered) {
    public static KeepPrivate no() {
        return new KeepPrivate(false, "");
    }
}
