package org.tyst.screens.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tyst.basics.SaveOutcome;
import org.tyst.reports.ReportId;
import org.tyst.reports.editing.History;

/**
 * The reports that are open in this session. Leaving a page does not wait for the disk: what is not in the file yet stays here,
 * is tried again until it is, and is still there when the page is entered once more.
 */
public final class ReportDesks {
    private final Function<ReportId, ReportDeskViewModel> made;
    private final Map<ReportId, ReportDeskViewModel> open = new HashMap<>();
    private final Set<ReportId> onScreen = new HashSet<>();
    private final Map<ReportId, History> histories = new HashMap<>();
    private final Map<ReportId, Manuscript.Caret> next = new HashMap<>();
    private final Set<ReportId> unused = new HashSet<>();

    public ReportDesks(Function<ReportId, ReportDeskViewModel> made) {
        this.made = made;
    }

    public ReportDeskViewModel enter(ReportId id) {
        onScreen.add(id);
        var model = open.computeIfAbsent(id, made);
        resume(id, model);
        return model;
    }

    /** Where the desk of a report opens the next time it is entered. */
    public void next(ReportId id, Manuscript.Caret where) {
        next.put(id, where);
    }

    /** With what the report does not use yet on the shelf. */
    public void showUnused(ReportId id) {
        unused.add(id);
    }

    private void resume(ReportId id, ReportDeskViewModel model) {
        Optional.ofNullable(histories.get(id)).ifPresent(model::resume);
        if (unused.remove(id)) model.shelf().unused().set(true);
        Optional.ofNullable(next.remove(id)).ifPresent(model::open);
    }

    /** It will be entered next, and is to open there. */
    public void at(ReportId id, String section) {
        open.computeIfAbsent(id, made).selected().set(section);
    }

    public void leave(ReportId id) {
        onScreen.remove(id);
        Optional.ofNullable(open.get(id)).ifPresent(model -> leave(id, model));
    }

    private void leave(ReportId id, ReportDeskViewModel model) {
        histories.put(id, model.manuscript().history());
        model.manuscript().flush(_ -> model.manuscript().whenSaved(() -> forget(id, model)));
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
                    .manuscript()
                    .flush(outcome -> {
                        if (outcome instanceof SaveOutcome.Saved saved)
                            flush(all, next + 1, whenSettled, saved);
                        else whenSettled.accept(outcome);
                    });
    }

    private void forget(ReportId id, ReportDeskViewModel model) {
        if (onScreen.contains(id) || model.manuscript().hasUnsaved()) return;
        model.manuscript().close();
        open.remove(id);
    }
}
