package org.tyst.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.SecureRandom;
import java.util.Random;
import java.util.UUID;
import org.tyst.basics.Ids;
import org.tyst.central.Laptop;
import org.tyst.central.Visit;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.interviews.attachments.AttachmentStore.Laying;
import org.tyst.store.MadeAttachments;

/**
 * A scan's bytes from one laptop to the central record and on to another: decrypted, signed, sent over TLS, sealed, written to
 * PostgreSQL, hashed there. Beside it, the same bytes through a socket on the same machine.
 */
final class AttachmentRoadFigures {
    private static final int PIECE = 1 << 20;
    private static final int PIECES = 48;
    private static final int WARM_UP = 16;
    private static final double MEGABYTES = PIECES * PIECE / 1e6;

    private final Figures figures;
    private final byte[] piece = new byte[PIECE];

    AttachmentRoadFigures(Figures figures) {
        this.figures = figures;
        new Random(417).nextBytes(piece);
    }

    void measure() throws Exception {
        var user = UUID.randomUUID();
        try (var one = new Laptop(user);
                var two = new Laptop(user)) {
            var visit = new Visit();
            visit.keptOn(one, "Helo");
            add(one, visit, WARM_UP);
            one.sync();
            one.carry();
            two.sync();
            two.carry();
            add(one, visit, PIECES);
            one.sync();
            var floor = perSecond(Stopwatch.medianMillis(1, 5, this::throughASocket));
            figures.add(
                    "attachments.push_mb_per_s",
                    perSecond(Stopwatch.millis(one::carry)),
                    "MB/s",
                    floor);
            two.sync();
            figures.add(
                    "attachments.fetch_mb_per_s",
                    perSecond(Stopwatch.millis(two::carry)),
                    "MB/s",
                    floor);
        }
    }

    private static double perSecond(double millis) {
        return MEGABYTES * 1000 / millis;
    }

    private void add(Laptop to, Visit visit, int pieces) {
        var store = to.record.stored().attachments();
        var id = new AttachmentId(new Ids(java.time.Clock.systemUTC(), new SecureRandom()).next());
        var laying =
                store.lay(
                        id,
                        out -> {
                            for (var i = 0; i < pieces; i++) out.write(piece);
                        });
        var laid = ((Laying.Done) laying).laid();
        store.add(
                MadeAttachments.attachment(
                        id, visit.caseId, MadeAttachments.called("A scan"), laid),
                laid);
    }

    private Object throughASocket() throws Exception {
        try (var entrance = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var here = new Socket(entrance.getInetAddress(), entrance.getLocalPort());
                var there = entrance.accept()) {
            var sending = Thread.ofVirtual().start(() -> send(here));
            for (var left = (long) PIECES * PIECE; left > 0; )
                left -= there.getInputStream().read(new byte[PIECE / 16]);
            sending.join();
            return there;
        }
    }

    private void send(Socket here) {
        try {
            for (var i = 0; i < PIECES; i++) here.getOutputStream().write(piece);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
