package org.tyst.central;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.tyst.sync.JoinCode;

/**
 * A central record to practise with, beside the laptop's own folder. Start it aside: the first time it unpacks and sets up a
 * database. The key comes from the laptop's encrypted settings, so that a stolen folder tells nothing.
 */
public final class PracticeCentral implements AutoCloseable {
    private static final Audit.By OFFICE =
            new Audit.By("The practice office", "To practise a handover");

    private final CentralServer server;

    private PracticeCentral(CentralServer server) {
        this.server = server;
    }

    public static PracticeCentral start(Path folder, int port, byte[] key) {
        var server = CentralServer.start(new CentralConfig(folder, port, key));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return new PracticeCentral(server);
    }

    /** For this laptop, or for the second one of the same practitioner. */
    public JoinCode newDevice(UUID user) {
        return server.newJoinCode(user);
    }

    /** The case goes from one to the other, as an administrator does it at a manager's word. */
    public void reallocate(UUID caseId, UUID from, UUID to) {
        try {
            server.administration().reallocate(caseId, from, to, OFFICE);
        } catch (SQLException e) {
            throw new IllegalStateException("The practice case could not be given to another", e);
        }
    }

    public String url() {
        return server.url();
    }

    @Override
    public void close() {
        server.close();
    }
}
