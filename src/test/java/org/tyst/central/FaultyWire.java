package org.tyst.central;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * A way to the central record on which every second connection meets one fault, at any byte: it is cut, an answer is swallowed, a byte
 * is changed, a piece comes twice, a piece comes late. Where each of them breaks is decided by the seed.
 */
final class FaultyWire implements AutoCloseable {
    private static final int LATEST = 16_000;
    private static final long A_WHILE = 3_000_000;
    private static final List<Fault> FAULTS = List.of(Fault.values());

    private final ServerSocket entrance;
    private final URI there;
    private Random chance = new Random(0);
    private volatile boolean mended = true;

    private enum Fault {
        CUT,
        SWALLOWED,
        CHANGED,
        TWICE,
        LATE
    }

    FaultyWire(String url) {
        try {
            this.there = URI.create(url);
            this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::letIn);
    }

    String url() {
        return "https://127.0.0.1:" + entrance.getLocalPort();
    }

    synchronized void breakBy(long seed) {
        chance = new Random(seed);
        mended = false;
    }

    void mend() {
        mended = true;
    }

    private void letIn() {
        try {
            while (true) join(entrance.accept());
        } catch (IOException closed) {
            return;
        }
    }

    private synchronized void join(Socket here) throws IOException {
        var far = new Socket(there.getHost(), there.getPort());
        var question = new Line(here, far);
        var answer = new Line(far, here);
        if (chance.nextBoolean()) (chance.nextBoolean() ? question : answer).breaksAt(chance);
        Thread.ofVirtual().start(question::carry);
        Thread.ofVirtual().start(answer::carry);
    }

    /** One direction of a connection. */
    private final class Line {
        private final Socket from;
        private final Socket to;
        private Fault fault = Fault.LATE;
        private long left = Long.MAX_VALUE;

        Line(Socket from, Socket to) {
            this.from = from;
            this.to = to;
        }

        void breaksAt(Random chance) {
            fault = FAULTS.get(chance.nextInt(FAULTS.size()));
            left = chance.nextInt(LATEST);
        }

        void carry() {
            try (from;
                    to) {
                carry(from.getInputStream(), to.getOutputStream());
            } catch (IOException cut) {
                return;
            }
        }

        private void carry(InputStream in, OutputStream out) throws IOException {
            var piece = new byte[16_384];
            for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
                var breaks = !mended && left >= 0 && left < read;
                if (breaks && !brokenOn(out, piece, read)) return;
                if (!breaks) out.write(piece, 0, read);
                left = breaks ? Long.MAX_VALUE : left - read;
            }
        }

        /** False if nothing can come over this line any more. */
        private boolean brokenOn(OutputStream out, byte[] piece, int read) throws IOException {
            switch (fault) {
                case CUT -> out.write(piece, 0, (int) left);
                case SWALLOWED -> {}
                case CHANGED -> {
                    piece[(int) left] ^= 1;
                    out.write(piece, 0, read);
                }
                case TWICE -> {
                    out.write(piece, 0, read);
                    out.write(piece, 0, read);
                }
                case LATE -> {
                    LockSupport.parkNanos(A_WHILE);
                    out.write(piece, 0, read);
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
