@NullMarked
package org.tyst.screens.history;

import org.jspecify.annotations.NullMarked;
