package org.tyst.pdf;

/** Something in a line that runs one way, however the line does. */
interface Levelled {
    byte level();
}
