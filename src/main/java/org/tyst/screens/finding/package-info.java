/**
 * Finding words on the page that is open: a bar over it, every place lit, and from one to the next by key. It reads what is
 * drawn, so it finds on a page whatever can be seen there by scrolling, and nothing that is not shown.
 */
@NullMarked
package org.tyst.screens.finding;

import org.jspecify.annotations.NullMarked;
