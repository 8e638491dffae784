/**
 * Opening a case that is somebody else's, for a reason and a time. The page says before anything happens who will be told and when
 * it ends. The central record decides; without a connection there is no way in.
 */
@NullMarked
package org.tyst.screens.opening;

import org.jspecify.annotations.NullMarked;
