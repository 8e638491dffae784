/**
 * A report as others read it: a manager or a colleague remarks and proposes, its author takes or leaves each proposal, and
 * anybody who may read it sees who changed what, ever. The text itself is written here by nobody.
 */
@NullMarked
package org.tyst.screens.review;

import org.jspecify.annotations.NullMarked;
