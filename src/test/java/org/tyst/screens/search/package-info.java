@NullMarked
package org.tyst.screens.search;

import org.jspecify.annotations.NullMarked;
