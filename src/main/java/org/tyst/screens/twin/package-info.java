/**
 * A report and its other language side by side, paragraph beside paragraph with one number for both. Its author writes the
 * translation; somebody who did not make it says that it is right. Nothing of the report's own words is changed here.
 */
@NullMarked
package org.tyst.screens.twin;

import org.jspecify.annotations.NullMarked;
