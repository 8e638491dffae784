@NullMarked
package org.tyst.screens.cases;

import org.jspecify.annotations.NullMarked;
