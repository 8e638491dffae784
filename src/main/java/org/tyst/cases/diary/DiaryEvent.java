package org.tyst.cases.diary;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a calendar may be told of. There is no room in it for a name, a place or what it is about.
 *
 * @param id the same at each saving, so that a calendar moves what it has instead of adding it again
 * @param start by the court's clock (Europe/London)
 */
public record DiaryEvent(
        UUID id, Kind kind, CaseNumber number, LocalDateTime start, Optional<LocalDateTime> end) {
    public enum Kind {
        HEARING,
        VISIT,
        PAPERS_DUE,
        REPORT_DUE;

        /** Due on a day, at no hour. */
        boolean isWholeDay() {
            return this == PAPERS_DUE || this == REPORT_DUE;
        }
    }
}
