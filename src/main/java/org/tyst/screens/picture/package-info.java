/**
 * Printing or saving a picture of the case by itself: the family picture, or the chronology with its timeline. The pages are made for the
 * case file, read back, and leave by the same gate as a report's copy.
 */
@NullMarked
package org.tyst.screens.picture;

import org.jspecify.annotations.NullMarked;
