/** This computer, tried with programs that stand in for those of a desktop. */
@NullMarked
package org.tyst.desk;

import org.jspecify.annotations.NullMarked;
