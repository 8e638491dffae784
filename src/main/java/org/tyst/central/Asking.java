package org.tyst.central;

import java.util.UUID;

/** Who asks: a practitioner, on one of their devices. */
record Asking(UUID user, UUID device) {}
