/** The pages joined as the app joins them, over records on paper and real ones. */
@NullMarked
package org.tyst.app;

import org.jspecify.annotations.NullMarked;
