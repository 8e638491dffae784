package org.tyst.central;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.tyst.vault.Aead;
import org.tyst.vault.Parcel;

/**
 * A transfer pack as a file: who can open it, then frame after frame, each sealed and bound to its place. Written beside its name and
 * moved there when it is whole; read no further than what is right.
 */
final class PackFile {
    private static final byte[] MAGIC = "TYSTPACK1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private PackFile() {}

    /** It is no pack, was cut or was changed. Never says what was in it. */
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1;

        Unreadable(String what) {
            super(what);
        }
    }

    static final class Writer implements AutoCloseable {
        private final Path file;
        private final Path beside;
        private final Aead contents;
        private final DataOutputStream out;
        private int frames;

        Writer(Path file, Parcel parcel) throws IOException {
            this.file = file.toAbsolutePath();
            this.beside = this.file.resolveSibling(this.file.getFileName() + ".part");
            this.contents = parcel.contents();
            this.out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)));
            out.write(MAGIC);
            out.write(parcel.label());
        }

        void frame(byte[] plain) throws IOException {
            var sealed = contents.seal(plain, place(frames++));
            out.writeInt(sealed.length);
            out.write(sealed);
        }

        /** Only a pack that is whole has its name. */
        void finish() throws IOException {
            out.close();
            try (var channel =
                    java.nio.channels.FileChannel.open(
                            beside, java.nio.file.StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void close() throws IOException {
            out.close();
            Files.deleteIfExists(beside);
        }
    }

    static final class Reader implements AutoCloseable {
        private final DataInputStream in;
        private final Aead contents;
        private int frames;

        Reader(Path file, byte[] privateKey) throws IOException {
            this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC))
                throw new Unreadable("This is not a transfer pack.");
            this.contents =
                    Parcel.open(in.readNBytes(Parcel.LABEL_BYTES), privateKey)
                            .orElseThrow(() ->
                                    new Unreadable(
                                            "This pack was made for another central record, or was changed."))
                            .contents();
        }

        byte[] frame() throws IOException {
            try {
                var length = in.readInt();
                if (length < 0 || length > MOST_BYTES) throw changed();
                var sealed = in.readNBytes(length);
                if (sealed.length < length) throw new EOFException();
                return contents.open(sealed, place(frames++)).orElseThrow(Reader::changed);
            } catch (EOFException e) {
                throw new Unreadable("This pack was cut: ask for it again.");
            }
        }

        private static Unreadable changed() {
            return new Unreadable("This pack was changed on its way.");
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private static byte[] place(int frame) {
        return ("frame " + frame).getBytes(StandardCharsets.US_ASCII);
    }
}
