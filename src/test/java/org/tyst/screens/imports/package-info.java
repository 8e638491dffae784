@NullMarked
package org.tyst.screens.imports;

import org.jspecify.annotations.NullMarked;
