/** Bringing a file from the court onto the laptop, and saying in plain words what came of it. Never shows a value. */
@NullMarked
package org.tyst.screens.imports;

import org.jspecify.annotations.NullMarked;
