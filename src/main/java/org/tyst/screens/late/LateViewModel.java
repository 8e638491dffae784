package org.tyst.screens.late;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.Text;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseStore;
import org.tyst.screens.Place;
import org.tyst.sync.late.LateChoice;
import org.tyst.sync.late.LateDesk;
import org.tyst.sync.late.LateReview;
import org.tyst.sync.late.LateWords;

/** What came late for one case, and what becomes of it. A decision is kept here at once and done at the central record with the next contact. */
public final class LateViewModel {
    private final CaseId id;
    private final LateDesk desk;
    private final CaseStore cases;
    private final LateTools tools;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SaveOutcome>> outcome =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper deciding = new ReadOnlyBooleanWrapper();

    public LateViewModel(CaseId id, LateDesk desk, CaseStore cases, LateTools tools) {
        this.id = id;
        this.desk = desk;
        this.cases = cases;
        this.tools = tools;
        read();
    }

    /** @param title the court's number of the case */
    record Shown(String title, List<LateGroup> groups) {
        List<LateGroup> open() {
            return groups.stream().filter(LateGroup::isOpen).toList();
        }

        List<LateGroup> settled() {
            return groups.stream().filter(group -> !group.isOpen()).toList();
        }
    }

    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<SaveOutcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty deciding() {
        return deciding.getReadOnlyProperty();
    }

    void takeIn(List<LateGroup> groups) {
        decide(groups, LateChoice.TAKE_IN, "");
    }

    void keepBeside(LateGroup group) {
        decide(List.of(group), LateChoice.BESIDE, "");
    }

    /** False without a reason: nothing was decided. */
    boolean setAside(LateGroup group, String why) {
        if (why.isBlank()) return false;
        decide(List.of(group), LateChoice.SET_ASIDE, Text.kept(why.strip()));
        return true;
    }

    void go(Place place) {
        tools.navigator().go(place);
    }

    private void decide(List<LateGroup> groups, LateChoice choice, String why) {
        if (deciding.get()) return;
        deciding.set(true);
        var reviews =
                groups.stream()
                        .flatMap(group -> group.words().stream())
                        .map(words -> review(words, choice, why))
                        .toList();
        tools.work().inOrder(() -> desk.decide(reviews), this::decided);
    }

    /** What cannot stand beside anything is taken in with the rest of its group. */
    private LateReview review(LateWords words, LateChoice choice, String why) {
        var can =
                choice == LateChoice.BESIDE && !words.mayStandBeside()
                        ? LateChoice.TAKE_IN
                        : choice;
        return new LateReview(
                tools.ids().next(),
                id.value(),
                words.late().id(),
                can,
                why,
                tools.author(),
                tools.clock().instant());
    }

    private void decided(SaveOutcome result) {
        deciding.set(false);
        outcome.set(Optional.of(result));
        if (!(result instanceof SaveOutcome.Saved)) return;
        tools.sync().changed();
        read();
    }

    private void read() {
        tools.work().inOrder(this::found, found -> shown.set(Optional.of(found)));
    }

    private Shown found() {
        var title = cases.open(id).map(file -> file.theCase().title()).orElse("");
        return new Shown(title, LateGroup.of(desk.ofCase(id.value())));
    }
}
