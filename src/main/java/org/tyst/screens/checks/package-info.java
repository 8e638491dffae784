/**
 * The agency checks of a case: who was asked about whom, what they answered, and how it ended. How a check stands is said in words and
 * by a mark. Nothing is put to a person before the agency's particulars were held against the file.
 */
@NullMarked
package org.tyst.screens.checks;

import org.jspecify.annotations.NullMarked;
