/**
 * Copies for recipients and the gate before anything leaves: each copy is read back, checked for what it must not carry, and
 * then frozen. What was filed never changes again; a mistake in it is put right by another document.
 */
@NullMarked
package org.tyst.dispatch;

import org.jspecify.annotations.NullMarked;
