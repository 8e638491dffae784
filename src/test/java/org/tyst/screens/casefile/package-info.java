@NullMarked
package org.tyst.screens.casefile;

import org.jspecify.annotations.NullMarked;
