/**
 * The interview page: who is present, what was explained, then one statement after the other, each in the file within
 * seconds. Signed, it is only read, corrected by a version that names the old one, or contested.
 */
@NullMarked
package org.tyst.screens.interview;

import org.jspecify.annotations.NullMarked;
