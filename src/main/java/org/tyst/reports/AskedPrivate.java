package org.tyst.reports;

import java.util.Optional;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.Statement;

/** Somebody asked that what they said be kept private, and what they were answered then. */
public record AskedPrivate(String who, String answered) {
    public static Optional<AskedPrivate> in(Statement statement) {
        return Optional.of(statement.keepPrivate())
                .filter(KeepPrivate::asked)
                .map(kept -> new AskedPrivate(statement.speaker().name(), kept.answered()));
    }
}
