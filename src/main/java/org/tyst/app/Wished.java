package org.tyst.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.basics.Json;
import org.tyst.screens.settings.Preferences;
import org.tyst.screens.settings.Wishes;

/**
 * The wishes in a plain file, because language and text size are needed before the door is open. Nothing in it comes from a
 * record, except how many changes wait.
 */
final class Wished implements Preferences {
    private static final Logger LOG = LoggerFactory.getLogger(Wished.class);

    private final Path file;
    private final Policy policy;
    private final Consumer<Wishes> effect;
    private Wishes wishes;
    private volatile boolean tellsOfSleep;

    Wished(Path folder, Policy policy, Consumer<Wishes> effect) {
        this.file = folder.resolve("wishes.json");
        this.policy = policy;
        this.effect = effect;
        this.wishes = read();
    }

    @Override
    public Wishes wishes() {
        return wishes;
    }

    /** In effect at once, even when it cannot be written: it is then only forgotten at the next start. */
    @Override
    public void wish(Wishes changed) {
        wishes = changed;
        try {
            Files.writeString(file, Json.text(changed));
        } catch (IOException e) {
            LOG.warn("The wishes could not be kept: {}", e.getClass().getSimpleName());
        }
        effect.accept(changed);
    }

    @Override
    public boolean tellsOfSleep() {
        return tellsOfSleep;
    }

    void tellsOfSleep(boolean tells) {
        tellsOfSleep = tells;
    }

    int clipboardSeconds() {
        return policy.clipboardSeconds();
    }

    @Override
    public int longestLockMinutes() {
        return policy.longestLockMinutes();
    }

    private Wishes read() {
        try {
            return Files.exists(file)
                    ? Json.read(Files.readString(file), Wishes.class)
                    : Wishes.USUAL;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn(
                    "The wishes could not be read; the usual ones hold: {}",
                    e.getClass().getSimpleName());
            return Wishes.USUAL;
        }
    }
}
