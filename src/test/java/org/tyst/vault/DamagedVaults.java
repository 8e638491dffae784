package org.tyst.vault;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.tyst.basics.Json;
import org.tyst.store.DamagedStores.End;

/**
 * A vault's file with its two copies, and what is read of them when something happens to one or to all. The key is known here,
 * so that no passphrase need be stretched: what counts is whether a file that is not as it was written passes for authentic.
 */
public final class DamagedVaults {
    private static final List<String> NAMES =
            List.of(VaultFolder.FILE, VaultFolder.PREVIOUS, VaultFolder.KEPT);

    private final Path folder;
    private final VaultKeys keys;
    private final byte[] earlier;
    private final byte[] now;
    private final byte[] foreign;

    public DamagedVaults(Path home) throws IOException {
        folder = home.resolve("case");
        keys = made(home.resolve("mine"));
        earlier = Files.readAllBytes(home.resolve("mine").resolve(VaultFolder.FILE));
        var vault = new Vault(home.resolve("mine"), Clock.systemUTC(), new SecureRandom());
        vault.of(keys).changePassphrase(phrase("the first of them"), phrase("the second one"));
        now = Files.readAllBytes(home.resolve("mine").resolve(VaultFolder.FILE));
        made(home.resolve("theirs")).close();
        foreign = Files.readAllBytes(home.resolve("theirs").resolve(VaultFolder.FILE));
        Files.createDirectories(folder.resolve("backups"));
    }

    public End run(long seed) {
        var random = new Random(seed);
        try {
            for (var name : NAMES) Files.write(folder.resolve(name), now);
            if (random.nextBoolean()) hurt(NAMES.get(random.nextInt(NAMES.size())), random);
            else for (var name : NAMES) hurt(name, new Random(seed));
            return end();
        } catch (IOException | RuntimeException e) {
            return End.CRASHED;
        }
    }

    /** An earlier file of the same vault is authentic; the record knows a later epoch and the door says so. */
    private End end() {
        return switch (new VaultFolder(folder).read()) {
            case VaultFolder.Reading.Missing _ -> End.TOLD;
            case VaultFolder.Reading.Newer _ -> End.TOLD;
            case VaultFolder.Reading.Damaged _ -> End.TOLD;
            case VaultFolder.Reading.Read(var file) -> end(file);
        };
    }

    private End end(VaultFile file) {
        if (!file.isAuthentic(keys.headerMac())) return End.TOLD;
        if (is(file, now)) return End.HARMLESS;
        return is(file, earlier) && file.epoch() < epoch(now) ? End.TOLD : End.SILENT;
    }

    /** The same in all it says; capital digits in its seal are the same digits. */
    private static boolean is(VaultFile file, byte[] written) {
        return unsealed(file).equals(unsealed(read(written)));
    }

    private static JsonNode unsealed(VaultFile file) {
        return Json.tree(file).without("mac");
    }

    private static long epoch(byte[] written) {
        return read(written).epoch();
    }

    private static VaultFile read(byte[] written) {
        return Json.read(new String(written, StandardCharsets.UTF_8), VaultFile.class);
    }

    private void hurt(String name, Random random) throws IOException {
        var file = folder.resolve(name);
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> Files.write(file, flipped(random));
            case 3 -> Files.write(file, Arrays.copyOf(now, random.nextInt(now.length)));
            case 4 -> Files.write(file, swapped(random));
            case 5 -> Files.delete(file);
            case 6 -> Files.write(file, earlier);
            default -> Files.write(file, foreign);
        }
    }

    private byte[] flipped(Random random) {
        var bytes = now.clone();
        var bit = random.nextInt(bytes.length * 8);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return bytes;
    }

    private byte[] swapped(Random random) {
        var bytes = now.clone();
        var one = random.nextInt(bytes.length);
        var other = random.nextInt(bytes.length);
        var kept = bytes[one];
        bytes[one] = bytes[other];
        bytes[other] = kept;
        return bytes;
    }

    private static VaultKeys made(Path where) throws IOException {
        Files.createDirectories(where);
        var vault = new Vault(where, Clock.systemUTC(), new SecureRandom());
        return ((Creation.Created) vault.create(phrase("the first of them"))).keys();
    }

    private static Passphrase phrase(String words) {
        return new Passphrase(words.toCharArray());
    }
}
