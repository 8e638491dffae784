package org.tyst.screens.interview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.cases.CaseId;
import org.tyst.interviews.InterviewId;
import org.tyst.screens.Navigator;

/**
 * The interviews that are open in this session. Leaving a page does not wait for the disk: what is not in the file yet
 * stays here and is tried again until it is, and is still there when the page is entered once more.
 */
public final class InterviewRooms {
    private final InterviewMeans means;
    private final Navigator navigator;
    private final Consumer<SaveOutcome> afterLeaving;
    private final Map<InterviewId, InterviewViewModel> open = new HashMap<>();
    private final Set<InterviewId> onScreen = new HashSet<>();

    /** @param afterLeaving takes what became of the words of a page that has been left, for the frame to show */
    public InterviewRooms(
            InterviewMeans means, Navigator navigator, Consumer<SaveOutcome> afterLeaving) {
        this.means = means;
        this.navigator = navigator;
        this.afterLeaving = afterLeaving;
    }

    public InterviewViewModel enter(InterviewId id) {
        onScreen.add(id);
        return open.computeIfAbsent(id, made -> room(made, () -> means.open(made)));
    }

    /** An interview that need not be in the record yet. Nothing of it is kept until something is entered in it. */
    public void begin(CaseId theCase, InterviewId id) {
        open.computeIfAbsent(id, made -> room(made, () -> means.begin(theCase, made)));
    }

    private InterviewViewModel room(InterviewId id, Supplier<Optional<Opened>> read) {
        return new InterviewViewModel(id, read, means, navigator);
    }

    /** Saves what is left to save, and forgets the interview once that is done. */
    void leave(InterviewId id) {
        onScreen.remove(id);
        var model = open.get(id);
        if (model != null) model.flush(outcome -> settled(id, model, outcome));
    }

    /** For locking: answers when all of it is in the file, or with the first outcome that says why it is not. */
    public void flush(Consumer<SaveOutcome> whenSettled) {
        flush(List.copyOf(open.values()), 0, whenSettled);
    }

    /** True while some interview holds words that are not in the file yet. */
    public boolean hasUnsaved() {
        return open.values().stream().anyMatch(InterviewViewModel::hasUnsaved);
    }

    private void flush(List<InterviewViewModel> all, int next, Consumer<SaveOutcome> whenSettled) {
        if (next == all.size()) whenSettled.accept(new Saved(means.clock().instant()));
        else
            all.get(next)
                    .flush(outcome -> {
                        if (outcome instanceof Saved) flush(all, next + 1, whenSettled);
                        else whenSettled.accept(outcome);
                    });
    }

    private void settled(InterviewId id, InterviewViewModel model, SaveOutcome outcome) {
        afterLeaving.accept(outcome);
        if (outcome instanceof Saved) forget(id, model);
        else model.whenSaved(() -> settled(id, model, new Saved(means.clock().instant())));
    }

    private void forget(InterviewId id, InterviewViewModel model) {
        if (onScreen.contains(id) || model.hasUnsaved()) return;
        model.close();
        open.remove(id);
    }
}
