package org.tyst.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody looked at one thing on one day, however often: who read what, without the going to and fro.
 *
 * @param last when they last went there on that day
 */
public record Reading(
        LocalDate day, String who, Act act, Optional<UUID> item, Instant last, int times) {
    private record Of(LocalDate day, String who, Act act, Optional<UUID> item) {}

    /** Newest first. */
    public static List<Reading> in(List<AuditEntry> entries, ZoneId zone) {
        var all = new LinkedHashMap<Of, Reading>();
        for (var entry : entries)
            if (entry.act().sort() == Act.Sort.READ) {
                var of = new Of(day(entry, zone), entry.who(), entry.act(), entry.item());
                all.merge(of, first(of, entry), (before, _) -> before.again(entry.at()));
            }
        return all.values().stream()
                .sorted((one, other) -> other.last.compareTo(one.last))
                .toList();
    }

    private static Reading first(Of of, AuditEntry entry) {
        return new Reading(of.day, of.who, of.act, of.item, entry.at(), 1);
    }

    private Reading again(Instant at) {
        return new Reading(day, who, act, item, at.isAfter(last) ? at : last, times + 1);
    }

    private static LocalDate day(AuditEntry entry, ZoneId zone) {
        return LocalDate.ofInstant(entry.at(), zone);
    }
}
