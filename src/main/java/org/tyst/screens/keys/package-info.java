/**
 * The pages for what opens a laptop: a new recovery sheet, another passphrase, the agency's key. They know
 * nothing of keys themselves; a {@link org.tyst.people.Keyring} does the work. What was typed is handed over and taken out of
 * its field in one step.
 */
@NullMarked
package org.tyst.screens.keys;

import org.jspecify.annotations.NullMarked;
