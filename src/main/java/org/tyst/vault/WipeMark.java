package org.tyst.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file that says that everything in this folder is to go, and later that it has gone. On the disk before the first slot is
 * touched: from then on no vault opens here, whatever was left when the power failed. It holds no secret.
 */
public final class WipeMark {
    public static final String NAME = "wiped.json";

    private final Path file;

    public WipeMark(Path folder) {
        this.file = folder.resolve(NAME);
    }

    public boolean isThere() {
        return Files.exists(file);
    }

    public void write(String text) throws IOException {
        new DurableFile(file).write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty if nothing was ever to go. */
    public Optional<String> read() {
        try {
            return isThere() ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
