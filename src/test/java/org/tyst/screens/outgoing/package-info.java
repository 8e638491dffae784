@NullMarked
package org.tyst.screens.outgoing;

import org.jspecify.annotations.NullMarked;
