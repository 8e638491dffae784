package org.tyst.screens.picture;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
import org.tyst.screens.outgoing.ExtractRun;

/** From a picture of the case to pages that were read back, and out through the gate. They are made as soon as the page is entered. */
public final class PicturePaperViewModel {
    private final CaseId caseId;
    private final CasePicture picture;
    private final PictureMeans means;
    private final ExtractRun run;
    private final ReadOnlyBooleanWrapper isGone = new ReadOnlyBooleanWrapper();
    private final StringProperty purpose = new SimpleStringProperty("");
    private final String scratchName;
    private final KeptForm<For> kept;

    /** What somebody has said so far. */
    private record For(String purpose) {}

    public PicturePaperViewModel(CaseId caseId, CasePicture picture, PictureMeans means) {
        this.caseId = caseId;
        this.picture = picture;
        this.means = means;
        run = means.run();
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

    ExtractRun run() {
        return run;
    }

    /** The case is not on this laptop. */
    ReadOnlyBooleanProperty isGone() {
        return isGone.getReadOnlyProperty();
    }

    StringProperty purpose() {
        return purpose;
    }

    boolean mayLeave() {
        return run.mayLeave(request());
    }

    /** With what the gate asks; empty until something is made. */
    Optional<ExtractAsked> request() {
        return run.made()
                .get()
                .map(extract ->
                        new ExtractAsked(
                                extract, RecipientClass.OWN_ORGANISATION, purpose.get(), ""));
    }

    /** What has changed meanwhile is made again, and looked at again. */
    void settled(ExtractOutcome result) {
        if (result instanceof ExtractOutcome.Out) kept.done();
        if (result instanceof ExtractOutcome.Outdated) make();
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
        run.works(true);
        means.work()
                .inOrder(
                        () -> means.bases().ofCase(caseId, Because.AN_EXTRACT_IS_CHECKED.text()),
                        this::prepare);
    }

    private void prepare(Optional<Grounds> found) {
        isGone.set(found.isEmpty());
        run.works(found.isPresent());
        found.ifPresent(grounds -> run.make(() -> made(grounds)));
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

    /** What it is for is found again by whoever comes back. */
    void left() {
        kept.left();
    }
}
