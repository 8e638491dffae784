/** A children's case: the court's case, children, adults, contact points, hearings, listed documents and facts on file. */
@NullMarked
package org.tyst.cases;

import org.jspecify.annotations.NullMarked;
