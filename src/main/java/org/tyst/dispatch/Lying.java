package org.tyst.dispatch;

/** In what kind of place a file would lie. */
public enum Lying {
    ON_THIS_COMPUTER,
    /** A disk that can be pulled out, and that nothing shows to be encrypted. */
    REMOVABLE,
    /** A folder that somebody else's computers keep a copy of. */
    CLOUD,
    /** A disk of another computer. */
    NETWORK
}
