/** The list of cases on this laptop: found by a few letters, opened by Enter, filled by a file from the court. */
@NullMarked
package org.tyst.screens.cases;

import org.jspecify.annotations.NullMarked;
