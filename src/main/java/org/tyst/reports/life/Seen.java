package org.tyst.reports.life;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tyst.basics.Json;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.Scratch;
import org.tyst.reports.Material;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;

/** What the author of a report had before them when they last opened it. Call on the store's thread. */
public final class Seen {
    private record Kept(Set<UUID> ids) {}

    private final Scratch scratch;

    public Seen(Scratch scratch) {
        this.scratch = scratch;
    }

    /** The report was opened to be written in, with this beside it. */
    public SaveOutcome opened(Report report, Material material) {
        return scratch.keep(name(report.id()), Json.text(new Kept(Evidence.of(material).ids())));
    }

    /** Never opened on this laptop: nothing of the record was read here. */
    public Optional<Evidence> of(ReportId id) {
        return scratch.find(name(id)).map(kept -> Evidence.seen(Json.kept(kept, Kept.class).ids()));
    }

    private static String name(ReportId id) {
        return "seen." + id;
    }
}
