package org.tyst.screens.today;

import java.time.LocalDate;
import java.util.List;

/** A day of the weeks ahead, or one that has passed with something still to do. */
public record TodayDay(LocalDate day, String name, String away, boolean late, List<TodayRow> rows) {
    public TodayDay {
        rows = List.copyOf(rows);
    }
}
