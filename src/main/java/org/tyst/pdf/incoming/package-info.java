/**
 * Files from outside, looked at and made anew. A picture is walked through, measured by what its head says, decoded and
 * painted again; a PDF is read to its last object, measured, refused if it can do anything but be read, and written again.
 * All of it runs in a process that holds no key ({@link org.tyst.pdf.incoming.InspectorApart}): what a stranger's file does
 * to a decoder it does there, within a memory and a time that are limited from outside. The pages of a PDF are drawn in
 * another such process ({@link org.tyst.pdf.incoming.PagesApart}), which lives as long as somebody looks at them.
 */
@NullMarked
package org.tyst.pdf.incoming;

import org.jspecify.annotations.NullMarked;
