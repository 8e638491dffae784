package org.tyst.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Where a record lies that was damaged, or that a backup took the place of: in a folder of its own with the moment in its
 * name, encrypted as it was. Tyst never deletes one; somebody may still be able to read it.
 */
final class Aside {
    static final String FOLDER = "aside";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Aside() {}

    /** The files stay where they are too, until something takes their place. */
    static Path keep(StoreFile live, Clock clock) throws IOException {
        var folder = live.folder().resolve(FOLDER).resolve(MOMENT.format(clock.instant()));
        Files.createDirectories(folder);
        for (var file :
                List.of(live.path(), Disk.log(live.path()), live.folder().resolve(Witness.NAME))) {
            var kept = folder.resolve(file.getFileName());
            if (!Files.exists(kept)) Disk.keep(file, kept);
        }
        return folder;
    }
}
