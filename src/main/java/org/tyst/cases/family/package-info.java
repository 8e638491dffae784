/**
 * The family picture (genogram): who is in it ({@link org.tyst.cases.family.FamilyPicture}), where each stands on paper
 * ({@link org.tyst.cases.family.Drawing}), the same in sentences, and the way from one person to the next by arrow keys. Pure and
 * deterministic: the same file gives the same picture, to the point, and any file gives one, wrong data too. Nothing withheld is in it:
 * no address ever, no tie that is withheld, and no household of a child of whom it is withheld with whom they live.
 */
@NullMarked
package org.tyst.cases.family;

import org.jspecify.annotations.NullMarked;
