/**
 * The life of one report on one page: who was told of the recommendations and what they said, the manager's check, what still
 * stands before the signature, the signature itself, and what came after the filing. Its words are changed nowhere here.
 */
@NullMarked
package org.tyst.screens.signoff;

import org.jspecify.annotations.NullMarked;
