/**
 * The page of one case: a header that never scrolls away and its sections. A withheld detail is shown only after a reason
 * was given, and is masked again after half a minute, when the window loses the focus, and when the page is left.
 */
@NullMarked
package org.tyst.screens.casefile;

import org.jspecify.annotations.NullMarked;
