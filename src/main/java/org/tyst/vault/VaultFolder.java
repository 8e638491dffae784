package org.tyst.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.tyst.basics.Json;

/** Where {@code vault.json} and the copy before it lie. Reads the copy when the first is damaged or gone. */
final class VaultFolder {
    static final String FILE = "vault.json";
    static final String PREVIOUS = "vault.json.previous";

    private final Path folder;

    VaultFolder(Path folder) {
        this.folder = folder;
    }

    boolean isEmpty() {
        return !Files.exists(folder.resolve(FILE)) && !Files.exists(folder.resolve(PREVIOUS));
    }

    /** What is there now is kept as the previous, then replaced. */
    void replace(VaultFile file) throws IOException {
        var current = folder.resolve(FILE);
        if (Files.exists(current)) write(PREVIOUS, Files.readAllBytes(current));
        write(FILE, bytes(file));
    }

    /**
     * Makes the previous the same as the current: after a change of passphrase the old one must not open anything, and
     * a second copy still guards against a bad sector.
     */
    void forgetPrevious() throws IOException {
        write(PREVIOUS, Files.readAllBytes(folder.resolve(FILE)));
    }

    /** If power was cut between a rewrite and the end of it, the copy before still opens with what has been changed. */
    void settle() throws IOException {
        var current = folder.resolve(FILE);
        if (!(read(FILE) instanceof Reading.Read)) return;
        var content = Files.readAllBytes(current);
        var before = folder.resolve(PREVIOUS);
        if (!Files.exists(before) || !Arrays.equals(content, Files.readAllBytes(before)))
            write(PREVIOUS, content);
    }

    void wipe() throws IOException {
        for (var name : List.of(FILE, PREVIOUS)) new DurableFile(folder.resolve(name)).wipe();
    }

    Reading read() {
        if (isEmpty()) return new Reading.Missing();
        var first = read(FILE);
        if (!(first instanceof Reading.Damaged)) return first;
        return read(PREVIOUS) instanceof Reading.Read second ? second : first;
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
        new DurableFile(folder.resolve(name)).write(content);
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
