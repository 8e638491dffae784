package org.tyst.central;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tyst.basics.Json;
import org.tyst.sync.Testified;
import org.tyst.sync.Testified.Discord;
import org.tyst.sync.Testimony;

/** What each laptop has shown of its history. Where it later shows something else, a new line begins; the old one stays. */
final class Testimonies {
    private static final String LOCK =
            """
            SELECT audit_line, audit_count, discord_seq, discord_count FROM device WHERE device = ? FOR UPDATE
            """;
    private static final String HEARD =
            "SELECT mac FROM device_audit WHERE device = ? AND seq = ? ORDER BY line DESC LIMIT 1";
    private static final String KEEP =
            "INSERT INTO device_audit (device, line, seq, mac, case_id, box) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String COUNT = "UPDATE device SET audit_count = ? WHERE device = ?";
    private static final String NEW_LINE =
            """
            UPDATE device SET audit_line = audit_line + 1, audit_count = ?, discord_seq = ?, discord_count = ?
            WHERE device = ?
            """;

    private final Boxes boxes;

    Testimonies(Boxes boxes) {
        this.boxes = boxes;
    }

    private record Line(int number, long count, Optional<Discord> began) {}

    /** In one transaction, under the lock of the device's row. */
    Testified hear(Connection connection, UUID device, Testimony said) throws SQLException {
        var line = line(connection, device);
        var discord = discord(connection, device, line, said);
        if (discord.isPresent()) line = begin(connection, device, line, discord.get());
        var count = keep(connection, device, line, said);
        return new Testified(
                line.number, count, said.line() < line.number ? line.began : Optional.empty());
    }

    private static Line line(Connection connection, UUID device) throws SQLException {
        return Sql.row(
                        connection,
                        LOCK,
                        row -> {
                            var seq = row.getLong("discord_seq");
                            var began =
                                    row.wasNull()
                                            ? Optional.<Discord>empty()
                                            : Optional.of(
                                                    new Discord(seq, row.getLong("discord_count")));
                            return new Line(
                                    row.getInt("audit_line"), row.getLong("audit_count"), began);
                        },
                        device)
                .orElseThrow(() -> new Turned(403, "device"));
    }

    private static Optional<Discord> discord(
            Connection connection, UUID device, Line line, Testimony said) throws SQLException {
        for (var link : said.links())
            if (link.seq() <= line.count && !isAsHeard(connection, device, link))
                return Optional.of(new Discord(link.seq(), line.count));
        return said.count() < line.count
                ? Optional.of(new Discord(said.count() + 1, line.count))
                : Optional.empty();
    }

    private static boolean isAsHeard(Connection connection, UUID device, Testimony.Link link)
            throws SQLException {
        return Sql.row(connection, HEARD, row -> row.getString("mac"), device, link.seq())
                .filter(link.mac()::equals)
                .isPresent();
    }

    private static Line begin(Connection connection, UUID device, Line line, Discord discord)
            throws SQLException {
        var sound = discord.seq() - 1;
        Sql.change(connection, NEW_LINE, sound, discord.seq(), discord.count(), device);
        return new Line(line.number + 1, sound, Optional.of(discord));
    }

    /** What follows on what is held; a gap is left for the next time. */
    private long keep(Connection connection, UUID device, Line line, Testimony said)
            throws SQLException {
        var following = new ArrayList<Testimony.Link>();
        for (var link : said.links())
            if (link.seq() == line.count + following.size() + 1) following.add(link);
        Sql.changes(connection, KEEP, following, link -> row(device, line.number, link));
        var count = line.count + following.size();
        Sql.change(connection, COUNT, count, device);
        return count;
    }

    private @Nullable Object[] row(UUID device, int line, Testimony.Link link) {
        return new @Nullable Object[] {
            device, line, link.seq(), link.mac(), link.caseId(), boxed(device, line, link)
        };
    }

    private byte[] boxed(UUID device, int line, Testimony.Link link) {
        var text = Json.text(link.entry()).getBytes(StandardCharsets.UTF_8);
        return boxes.sealBytes(text, device, new UUID(line, link.seq()), link.mac());
    }
}
