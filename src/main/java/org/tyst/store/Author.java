package org.tyst.store;

/** Whose hand writes, on which laptop: stands beside every row and in every link of the audit chain. */
public record Author(String who, String device) {
    public Author {
        if (who.isBlank() || device.isBlank())
            throw new IllegalArgumentException("Somebody, somewhere, writes");
    }
}
