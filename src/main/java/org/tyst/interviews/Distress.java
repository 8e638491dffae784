package org.tyst.interviews;

import java.time.Instant;
import java.util.Optional;
import org.tyst.basics.Text;

/** Distress or risk that showed itself, and what was done there and then. Whom it was passed on to is a task of its own. */
public record Distress(String what, String done, Optional<Instant> noticedAt) {
    public Distress {
        what = Text.kept(what);
        done = Text.kept(done);
    }

    public static Distress none() {
        return new Distress("", "", Optional.empty());
    }
}
