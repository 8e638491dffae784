package org.tyst.screens.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tyst.basics.SaveOutcome;
import org.tyst.reports.ReportId;

/**
 * The reports that are open in this session. Leaving a page does not wait for the disk: what is not in the file yet stays here,
 * is tried again until it is, and is still there when the page is entered once more.
 */
public final class ReportDesks {
    private final Function<ReportId, ReportDeskViewModel> made;
    private final Map<ReportId, ReportDeskViewModel> open = new HashMap<>();
    private final Set<ReportId> onScreen = new HashSet<>();

    public ReportDesks(Function<ReportId, ReportDeskViewModel> made) {
        this.made = made;
    }

    public ReportDeskViewModel enter(ReportId id) {
        onScreen.add(id);
        return open.computeIfAbsent(id, made);
    }

    void leave(ReportId id) {
        onScreen.remove(id);
        var model = open.get(id);
        if (model != null) model.flush(_ -> model.whenSaved(() -> forget(id, model)));
    }

    /** For locking: answers when all of it is in the file, or with the first outcome that says why it is not. */
    public void flush(Consumer<SaveOutcome> whenSettled, SaveOutcome.Saved nothingToDo) {
        flush(List.copyOf(open.values()), 0, whenSettled, nothingToDo);
    }

    private void flush(
            List<ReportDeskViewModel> all,
            int next,
            Consumer<SaveOutcome> whenSettled,
            SaveOutcome.Saved last) {
        if (next == all.size()) whenSettled.accept(last);
        else
            all.get(next)
                    .flush(outcome -> {
                        if (outcome instanceof SaveOutcome.Saved saved)
                            flush(all, next + 1, whenSettled, saved);
                        else whenSettled.accept(outcome);
                    });
    }

    private void forget(ReportId id, ReportDeskViewModel model) {
        if (onScreen.contains(id) || model.hasUnsaved()) return;
        model.close();
        open.remove(id);
    }
}
