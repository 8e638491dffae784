/** Who is using this laptop: the practitioner, their organisation and role. */
@NullMarked
package org.tyst.people;

import org.jspecify.annotations.NullMarked;
