/**
 * Send: the one page between "ready" and "sent". Each reader's copy is made and read back here, the gate asks by which rule and
 * for what it goes, and filing freezes it.
 */
@NullMarked
package org.tyst.screens.send;

import org.jspecify.annotations.NullMarked;
