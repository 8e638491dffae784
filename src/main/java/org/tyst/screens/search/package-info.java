/** Finding words anywhere on this laptop, as they are typed. Every hit says in which case it stands and leads there. */
@NullMarked
package org.tyst.screens.search;

import org.jspecify.annotations.NullMarked;
