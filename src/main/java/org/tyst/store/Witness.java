package org.tyst.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.vault.Mac256;
import org.tyst.vault.VaultKey;

/**
 * A line beside the record that says how far it had come. SQLite takes a log that ends early, or an older file put in the
 * place of a newer one, for the truth; this line does not. Written after each commit and not forced to the disk: after a
 * power cut it may say too little, never too much. It also tells by which key the record was written, so that the wrong
 * vault is not taken for a broken disk. Nothing in it is secret, and it stops nobody who puts back the whole folder.
 */
final class Witness implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);
    static final String NAME = "record.witness";
    private static final int SUM_LENGTH = 16;
    private static final byte[] LABEL = "record.witness/v1".getBytes(StandardCharsets.US_ASCII);

    private final Path path;
    private final Mac256 mac;
    private final FileChannel channel;
    private boolean silent;

    private Witness(Path path, Mac256 mac, FileChannel channel) {
        this.path = path;
        this.mac = mac;
        this.channel = channel;
    }

    static Witness open(Path folder, VaultKey key) throws IOException {
        var path = folder.resolve(NAME);
        var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new Witness(path, Mac256.ofKey(key), channel);
    }

    static boolean exists(Path folder) {
        return Disk.size(folder.resolve(NAME)) > 0;
    }

    /** Empty when there is none, when it is damaged, and when another key wrote it. */
    static Optional<Generation> seen(Path folder, VaultKey key) {
        var mac = Mac256.ofKey(key);
        return parts(folder)
                .filter(parts -> parts[0].equals(keyTag(mac)))
                .map(parts -> new Generation(UUID.fromString(parts[1]), Long.parseLong(parts[2])));
    }

    static boolean isOfAnotherKey(Path folder, VaultKey key) {
        var mac = Mac256.ofKey(key);
        return parts(folder).filter(parts -> !parts[0].equals(keyTag(mac))).isPresent();
    }

    /** Of fixed width and written over itself, so that it needs no new room on a full disk. */
    void note(Generation generation) {
        var text = text(generation);
        try {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
        } catch (IOException e) {
            if (!silent) LOG.warn("{} could not be written", path.getFileName(), e);
            silent = true;
        }
    }

    private String text(Generation generation) {
        var line =
                String.format(
                        Locale.ROOT,
                        "%s %s %020d",
                        keyTag(mac),
                        generation.line(),
                        generation.commits());
        return line + " " + sum(line) + "\n";
    }

    private static Optional<String[]> parts(Path folder) {
        if (!exists(folder)) return Optional.empty();
        try {
            return whole(
                    Files.readString(folder.resolve(NAME), StandardCharsets.ISO_8859_1).strip());
        } catch (IOException e) {
            LOG.warn("{} could not be read", NAME, e);
            return Optional.empty();
        }
    }

    private static Optional<String[]> whole(String text) {
        var end = text.lastIndexOf(' ');
        if (end < 0 || !text.substring(end + 1).equals(sum(text.substring(0, end)))) {
            LOG.warn("{} is damaged; it is written anew", NAME);
            return Optional.empty();
        }
        return Optional.of(text.split(" ", -1));
    }

    private static String keyTag(Mac256 mac) {
        return HexFormat.of().formatHex(mac.tag(LABEL)).substring(0, SUM_LENGTH);
    }

    private static String sum(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.ISO_8859_1)).substring(0, SUM_LENGTH);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
