/**
 * The people of a case as a picture and as forms: drawn from {@link org.tyst.cases.family.Drawing}, moved through by arrow keys, read
 * aloud as sentences, and changed by sheets that keep what is typed through a lock. No page here shows a withheld detail.
 */
@NullMarked
package org.tyst.screens.family;

import org.jspecify.annotations.NullMarked;
