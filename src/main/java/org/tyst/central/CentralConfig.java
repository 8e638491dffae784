package org.tyst.central;

import java.nio.file.Path;

/**
 * Where a central record lives and how it is reached.
 *
 * @param port on 127.0.0.1; 0 picks a free one at the first start, which is then kept
 * @param key 32 bytes, kept by whoever starts it and never in the folder
 */
public record CentralConfig(Path folder, int port, byte[] key) {
    public CentralConfig {
        if (key.length != 32)
            throw new IllegalArgumentException("A central record's key has 32 bytes");
        key = key.clone();
    }

    @Override
    public byte[] key() {
        return key.clone();
    }

    @Override
    public String toString() {
        return "CentralConfig[" + folder + "]";
    }
}
