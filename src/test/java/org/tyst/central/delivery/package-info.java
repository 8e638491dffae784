@NullMarked
package org.tyst.central.delivery;

import org.jspecify.annotations.NullMarked;
