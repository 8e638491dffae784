package org.tyst.central;

import java.util.UUID;

/**
 * Who asks: a practitioner, on one of their devices.
 *
 * @param welcome false of a device that was turned out and may only hand over what it still has
 */
record Asking(UUID user, UUID device, boolean welcome) {}
