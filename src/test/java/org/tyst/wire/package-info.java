@NullMarked
package org.tyst.wire;

import org.jspecify.annotations.NullMarked;
