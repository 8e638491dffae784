/**
 * Taking a case off this laptop: what that does, why it cannot be done yet, the certificates of those that have gone, and the
 * way to have one back. The laptop is not the record; nothing here touches the central one.
 */
@NullMarked
package org.tyst.screens.keeping;

import org.jspecify.annotations.NullMarked;
