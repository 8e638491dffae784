/**
 * The way to the central record: HTTPS with one pinned certificate, JSON, and a signature on every request. The only sockets
 * on the laptop. Whatever goes wrong out there comes back as a value; nothing here touches the store.
 */
@NullMarked
package org.tyst.wire;

import org.jspecify.annotations.NullMarked;
