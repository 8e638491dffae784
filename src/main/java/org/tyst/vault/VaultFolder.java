package org.tyst.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.basics.Json;

/**
 * Where {@code vault.json} lies, with two copies that say the same: one beside it and one with the backups. A copy is read when
 * the first is damaged or gone, and puts it right as soon as it has opened.
 */
final class VaultFolder {
    private static final Logger LOG = LoggerFactory.getLogger(VaultFolder.class);
    static final String FILE = "vault.json";
    static final String PREVIOUS = "vault.json.previous";
    static final String KEPT = "backups/vault.json";
    private static final List<String> ALL = List.of(FILE, PREVIOUS, KEPT);

    private final Path folder;

    VaultFolder(Path folder) {
        this.folder = folder;
    }

    /** Nothing opens here any more, even if some of it is still there. */
    boolean isToGo() {
        return new WipeMark(folder).isThere();
    }

    boolean isEmpty() {
        return ALL.stream().noneMatch(name -> Files.exists(folder.resolve(name)));
    }

    /** What is there now is kept as the previous, then replaced. */
    void replace(VaultFile file) throws IOException {
        var current = folder.resolve(FILE);
        if (Files.exists(current)) write(PREVIOUS, Files.readAllBytes(current));
        write(FILE, bytes(file));
    }

    /**
     * Makes the copies the same as the current: after a change of passphrase the old one must not open anything, and a second
     * copy still guards against a bad sector. What is current holds all the same: a copy that could not be brought up to date
     * keeps nobody out and takes nothing back, and the next opening tries again.
     */
    void settleIfPossible() {
        try {
            settle();
        } catch (IOException e) {
            LOG.warn("A copy of the vault's file could not be brought up to date", e);
        }
    }

    /**
     * All three say what the first readable one says. If power was cut between a rewrite and the end of it, a copy still opens
     * with what has been changed; and a file that was damaged or gone is made anew.
     */
    void settle() throws IOException {
        var whole = ALL.stream().filter(name -> read(name) instanceof Reading.Read).findFirst();
        if (whole.isEmpty()) return;
        var content = Files.readAllBytes(folder.resolve(whole.get()));
        for (var name : ALL) if (!says(name, content)) write(name, content);
    }

    private boolean says(String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        return Files.exists(file) && Arrays.equals(content, Files.readAllBytes(file));
    }

    /** With what a rewrite that was cut may have left. One that will not go keeps no other here. */
    void wipe() throws IOException {
        var refused = new ArrayList<IOException>();
        for (var name : ALL) {
            try {
                new DurableFile(folder.resolve(name)).wipe();
            } catch (IOException e) {
                refused.add(e);
            }
        }
        if (!refused.isEmpty()) throw refused.getFirst();
    }

    Reading read() {
        if (isEmpty() || isToGo()) return new Reading.Missing();
        var first = read(FILE);
        if (!(first instanceof Reading.Damaged)) return first;
        return Stream.of(PREVIOUS, KEPT)
                .map(this::read)
                .filter(Reading.Read.class::isInstance)
                .findFirst()
                .orElse(first);
    }

    private Reading read(String name) {
        try {
            return understood(Files.readString(folder.resolve(name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Reading.Damaged(name + " cannot be read");
        } catch (IllegalArgumentException e) {
            return new Reading.Damaged(name + " is not a vault");
        }
    }

    private static Reading understood(String json) {
        var version = Json.object(json).path("version").asInt();
        if (version > VaultFile.VERSION) return new Reading.Newer(version);
        var file = Json.read(json, VaultFile.class);
        return file.isWhole()
                ? new Reading.Read(file)
                : new Reading.Damaged("its checksum is wrong");
    }

    private void write(String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        if (Files.exists(folder)) Files.createDirectories(file.getParent());
        new DurableFile(file).write(content);
    }

    private static byte[] bytes(VaultFile file) {
        return Json.text(file).getBytes(StandardCharsets.UTF_8);
    }

    /** What was found in the folder, before any passphrase. */
    sealed interface Reading {
        record Read(VaultFile file) implements Reading {}

        record Missing() implements Reading {}

        record Newer(int version) implements Reading {}

        record Damaged(String why) implements Reading {}
    }
}
