/**
 * The report desk: sections on the left, the section's blocks in the middle, the record to insert from on the right, and a
 * preview of the pages as each reader will see them.
 */
@NullMarked
package org.tyst.screens.report;

import org.jspecify.annotations.NullMarked;
