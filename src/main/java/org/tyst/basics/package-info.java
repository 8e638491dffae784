/**
 * What every package may use: ids, time, text that is fit to keep, outcomes, and the one JSON reader.
 * Knows nothing of cases, screens, files or networks.
 */
@NullMarked
package org.tyst.basics;

import org.jspecify.annotations.NullMarked;
