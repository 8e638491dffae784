package org.tyst.screens.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tyst.audit.Because;
import org.tyst.cases.CaseId;
import org.tyst.dispatch.Extract;
import org.tyst.dispatch.ExtractAsked;
import org.tyst.dispatch.ExtractOutcome;
import org.tyst.dispatch.Grounds;
import org.tyst.dispatch.RecipientClass;
import org.tyst.reports.CasePicture;
import org.tyst.reports.PictureAsked;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Place;
import org.tyst.screens.interview.KeptForm;

/** From a picture of the case to pages that were read back, and out through the gate. They are made as soon as the page is entered. */
public final class PicturePaperViewModel {
    private final CaseId caseId;
    private final CasePicture picture;
    private final PictureMeans means;
    private final ReadOnlyObjectWrapper<Optional<Extract>> made =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ExtractOutcome>> outcome =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper isGone = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final StringProperty purpose = new SimpleStringProperty("");
    private final String scratchName;
    private final KeptForm<For> kept;

    /** What somebody has said so far. */
    private record For(String purpose) {}

    public PicturePaperViewModel(CaseId caseId, CasePicture picture, PictureMeans means) {
        this.caseId = caseId;
        this.picture = picture;
        this.means = means;
        scratchName = "picture." + name() + "." + caseId;
        kept =
                new KeptForm<>(
                        scratchName,
                        () -> new For(purpose.get()),
                        means.scratch(),
                        means.clock(),
                        means.work());
        means.work()
                .inOrder(() -> KeptForm.find(means.scratch(), scratchName, For.class), this::begin);
        make();
    }

    CasePicture picture() {
        return picture;
    }

    ReadOnlyObjectProperty<Optional<Extract>> made() {
        return made.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ExtractOutcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** The case is not on this laptop. */
    ReadOnlyBooleanProperty isGone() {
        return isGone.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    StringProperty purpose() {
        return purpose;
    }

    boolean mayLeave() {
        return made.get().filter(extract -> !extract.check().stops()).isPresent()
                && request().filter(asked -> asked.missing().isEmpty()).isPresent();
    }

    void save() {
        leave(means.road()::save);
    }

    void print() {
        leave(means.road()::print);
    }

    void back() {
        means.navigator().back();
    }

    void toTheHistory() {
        means.navigator().go(new Place.CaseFile(caseId, CaseSection.HISTORY));
    }

    private void begin(Optional<For> said) {
        said.filter(_ -> purpose.get().isEmpty()).ifPresent(it -> purpose.set(it.purpose));
        purpose.subscribe((before, now) -> kept.changed());
    }

    private String name() {
        return picture.name().toLowerCase(Locale.ROOT);
    }

    /** Prints it in memory and reads it back, from what is in the file now. */
    private void make() {
        working.set(true);
        means.work()
                .inOrder(
                        () -> means.bases().ofCase(caseId, Because.COPIES_ARE_CHECKED.text()),
                        this::prepare);
    }

    private void prepare(Optional<Grounds> found) {
        isGone.set(found.isEmpty());
        working.set(found.isPresent());
        found.ifPresent(grounds -> means.work().aside(() -> made(grounds), this::note));
    }

    private Extract made(Grounds grounds) {
        var asked =
                new PictureAsked(
                        picture,
                        grounds.material(),
                        means.words().language(),
                        means.me(),
                        means.clock().instant());
        return means.making().prepare(grounds, means.copies().of(asked), name(), means.me());
    }

    /** Nobody sees what the check found before the history says that there was one. */
    private void note(Extract extract) {
        means.work()
                .inOrder(
                        () -> {
                            means.gate().checked(extract);
                            return extract;
                        },
                        noted -> {
                            working.set(false);
                            made.set(Optional.of(noted));
                        });
    }

    /** What it is for is found again by whoever comes back. */
    void left() {
        kept.left();
    }

    private void leave(BiConsumer<ExtractAsked, Consumer<ExtractOutcome>> road) {
        if (working.get() || !mayLeave()) return;
        working.set(true);
        request().ifPresent(asked -> road.accept(asked, this::settled));
    }

    /** What has changed meanwhile is made again, and looked at again. */
    private void settled(ExtractOutcome result) {
        working.set(false);
        outcome.set(Optional.of(result));
        if (result instanceof ExtractOutcome.Out) kept.done();
        if (result instanceof ExtractOutcome.Outdated) make();
    }

    private Optional<ExtractAsked> request() {
        return made.get()
                .map(extract ->
                        new ExtractAsked(
                                extract, RecipientClass.OWN_ORGANISATION, purpose.get(), ""));
    }
}
