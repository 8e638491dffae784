@NullMarked
package org.tyst.central;

import org.jspecify.annotations.NullMarked;
