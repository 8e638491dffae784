@NullMarked
package org.tyst.search;

import org.jspecify.annotations.NullMarked;
