/**
 * A recipient's copy in, an accessible PDF out, in memory; and a PDF read back with other code than wrote it. The only iText.
 * Each file answers to PDF/UA-1 and PDF/A-2a at once. Nothing here knows a whole report, so nothing withheld can come through.
 */
@NullMarked
package org.tyst.pdf;

import org.jspecify.annotations.NullMarked;
