@NullMarked
package org.tyst.screens.opening;

import org.jspecify.annotations.NullMarked;
