/**
 * The Sync page (what waits and why, since when, the last good contact) and the page of one conflict, where two texts stand
 * side by side until a person settles them.
 */
@NullMarked
package org.tyst.screens.syncing;

import org.jspecify.annotations.NullMarked;
