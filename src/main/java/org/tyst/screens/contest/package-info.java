/**
 * Contested data: recording who says what is wrong, checking it, deciding it with reasons, and the register of all of
 * it. The original stands above everything and is never overwritten.
 */
@NullMarked
package org.tyst.screens.contest;

import org.jspecify.annotations.NullMarked;
