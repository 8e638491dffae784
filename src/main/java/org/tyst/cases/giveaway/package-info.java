/**
 * What gives a withheld detail away, and whether it stands in a text. One notion for all who ask: the import, an answer that
 * withholds, and the check of every copy. Texts and details are folded alike; nothing here prints what it holds.
 */
@NullMarked
package org.tyst.cases.giveaway;

import org.jspecify.annotations.NullMarked;
