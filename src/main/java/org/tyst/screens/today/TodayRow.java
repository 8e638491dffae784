package org.tyst.screens.today;

import org.tyst.screens.Place;

/** A line that goes where the work is. {@code when} may be empty. */
public record TodayRow(
        Kind kind, String what, String detail, String when, boolean late, Place place) {

    public enum Kind {
        HEARING,
        REPORT_DUE,
        INTERVIEW_DRAFT,
        REPORT_DRAFT,
        CONTEST,
        LATE,
        OPENED,
        CHECK,
        TASK
    }
}
