@NullMarked
package org.tyst.screens.today;

import org.jspecify.annotations.NullMarked;
