@NullMarked
package org.tyst.spelling;

import org.jspecify.annotations.NullMarked;
