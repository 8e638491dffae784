package org.tyst.central;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.CentralDoor.JoinReply;
import org.tyst.sync.JoinCode;
import org.tyst.sync.Membership;
import org.tyst.sync.WipeReceipt;
import org.tyst.wire.WiredDoor;

/** One real central record for all tests that need one: starting PostgreSQL takes seconds. Each test brings its own cases and people. */
public final class TempCentral {
    private static final Path FOLDER =
            Path.of(System.getProperty("java.io.tmpdir"), "central-" + UUID.randomUUID());
    static final Audit.By ADMIN = new Audit.By("B. Bowen", "Asked for by the manager");
    private static final byte[] KEY = new byte[32];

    private TempCentral() {}

    private static final class Once {
        static final CentralServer SERVER = started();

        private static CentralServer started() {
            var server = CentralServer.start(new CentralConfig(FOLDER, 0, KEY));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }

    public static CentralServer server() {
        return Once.SERVER;
    }

    /** An administrator's order that this laptop forget everything; the order's number. */
    public static UUID wipe(UUID device) {
        try {
            server().administration().wipe(device, ADMIN);
            return line(device).order();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** A new team of these two. */
    public static void team(UUID manager, UUID practitioner) {
        try {
            var team = UUID.randomUUID();
            server().administration().joinTeam(team, manager, Teams.Part.MANAGER, ADMIN);
            server().administration().joinTeam(team, practitioner, Teams.Part.PRACTITIONER, ADMIN);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The one laptop of this person. */
    public static UUID deviceOf(UUID user) {
        try {
            return server().administration().devices().stream()
                    .filter(line -> line.user().equals(user))
                    .findFirst()
                    .orElseThrow()
                    .device();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    public static Optional<WipeReceipt> receipt(UUID device) {
        try {
            return line(device).receipt();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static WipeOrders.Line line(UUID device) throws SQLException {
        return server().administration().receipts().stream()
                .filter(line -> line.device().equals(device))
                .findFirst()
                .orElseThrow();
    }

    public static Path folder() {
        return FOLDER;
    }

    public static Membership join(WiredDoor door, UUID user) {
        return join(door, server().newJoinCode(user));
    }

    public static Membership join(WiredDoor door, JoinCode code) {
        return switch (door.join(code)) {
            case JoinReply.Joined(var membership) -> membership;
            case JoinReply.NotJoined(var why) -> throw new AssertionError("Not joined: " + why);
        };
    }
}
