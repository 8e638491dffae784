/** This computer: where the data folder lies, whether there is a display, the start of a process. Knows nothing of cases. */
@NullMarked
package org.tyst.desk;

import org.jspecify.annotations.NullMarked;
