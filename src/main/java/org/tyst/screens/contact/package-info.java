/**
 * A signed contact after it was signed: how it gets to a file or to paper, what was put right in it since, who read it and which
 * copies of it have left. Its words are changed nowhere here.
 */
@NullMarked
package org.tyst.screens.contact;

import org.jspecify.annotations.NullMarked;
