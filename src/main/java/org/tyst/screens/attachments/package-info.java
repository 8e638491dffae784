/**
 * Photos and documents of a case, wherever they are shown: on the case's own page and beside an interview. A file is dropped or
 * chosen, looked at aside, kept at once and described afterwards, so that a lock between the two loses nothing. What
 * somebody asked to be kept close has no title here until a reason was given, and hides again by itself.
 */
@NullMarked
package org.tyst.screens.attachments;

import org.jspecify.annotations.NullMarked;
