@NullMarked
package org.tyst.screens.writing;

import org.jspecify.annotations.NullMarked;
