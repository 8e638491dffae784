/**
 * What agencies were asked about the people of a case, and what they answered. A check is a list of steps that were taken and of
 * answers that came; how it stands follows from them and is never typed. An answer is never changed: a later one names it and
 * says why. Only what somebody has judged relevant becomes a fact of the case, and nothing is called a conviction that has no disposal.
 */
@NullMarked
package org.tyst.cases.checks;

import org.jspecify.annotations.NullMarked;
