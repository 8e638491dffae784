/** What was said, by whom, with which standing: drafts, autosave, sign and lock, later corrections. */
@NullMarked
package org.tyst.interviews;

import org.jspecify.annotations.NullMarked;
