/**
 * What passes from whoever had a case to whoever has it: the handover, and the words that were on the way when it went, which wait here
 * until somebody decides about them.
 */
@NullMarked
package org.tyst.screens.late;

import org.jspecify.annotations.NullMarked;
