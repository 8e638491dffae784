package org.tyst.screens.today;

import java.util.List;

/** Everything on the page, read in one go. */
public record TodayContents(
        List<TodayDay> days,
        List<TodayRow> drafts,
        List<TodayRow> contests,
        List<TodayRow> late,
        List<TodayRow> openings,
        List<TodayRow> checks,
        List<TodayRow> tasks,
        int waiting,
        boolean anyCases) {
    public TodayContents {
        days = List.copyOf(days);
        drafts = List.copyOf(drafts);
        contests = List.copyOf(contests);
        late = List.copyOf(late);
        openings = List.copyOf(openings);
        checks = List.copyOf(checks);
        tasks = List.copyOf(tasks);
    }

    public boolean isQuiet() {
        return days.isEmpty()
                && drafts.isEmpty()
                && contests.isEmpty()
                && late.isEmpty()
                && openings.isEmpty()
                && checks.isEmpty()
                && tasks.isEmpty()
                && waiting == 0;
    }
}
