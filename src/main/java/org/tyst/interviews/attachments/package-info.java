/**
 * Photos, scans, PDFs and worksheets that belong to a case and often to one interview. What comes in is looked at first
 * ({@link org.tyst.interviews.attachments.AttachmentInspector}): only pictures made anew and PDFs written anew get past,
 * without the place, the camera and the scripts they came with. Their bytes lie encrypted outside the database, each with
 * a key of its own that lies inside it ({@link org.tyst.interviews.attachments.AttachmentStore}); what they are is an item
 * like any other, so that a list of a thousand opens without touching one of them.
 */
@NullMarked
package org.tyst.interviews.attachments;

import org.jspecify.annotations.NullMarked;
