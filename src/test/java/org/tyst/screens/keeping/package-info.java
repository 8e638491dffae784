@NullMarked
package org.tyst.screens.keeping;

import org.jspecify.annotations.NullMarked;
