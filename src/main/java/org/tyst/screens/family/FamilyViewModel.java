package org.tyst.screens.family;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseId;
import org.tyst.cases.Namesakes;
import org.tyst.cases.PersonId;
import org.tyst.cases.family.Drawing;
import org.tyst.cases.family.FamilyLayout;
import org.tyst.cases.family.FamilyPicture;
import org.tyst.cases.family.FamilyReading;
import org.tyst.cases.family.FamilySentences;
import org.tyst.cases.family.FamilyWalk;
import org.tyst.reports.CasePicture;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Place;

/** The family picture of one case, read anew after each change. */
public final class FamilyViewModel {
    private final CaseId id;
    private final FamilyMeans means;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private Optional<PersonId> current = Optional.empty();

    public FamilyViewModel(CaseId id, FamilyMeans means) {
        this.id = id;
        this.means = means;
        read();
    }

    /** The picture, its drawing, the same in sentences, and the file they were read from. */
    public record Shown(
            CaseFile file,
            Namesakes namesakes,
            FamilyPicture picture,
            Drawing drawing,
            List<FamilySentences.Lines> said) {
        public FamilyWalk walk() {
            return new FamilyWalk(picture, drawing);
        }
    }

    /** Empty until the case has been read. */
    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    FamilyMeans means() {
        return means;
    }

    CaseId id() {
        return id;
    }

    /** Who has the focus; after a change it goes back there. */
    public Optional<PersonId> current() {
        return current;
    }

    public void enter(PersonId person) {
        current = Optional.of(person);
    }

    public void toThePeople() {
        means.navigator().go(new Place.CaseFile(id, CaseSection.PEOPLE));
    }

    void toPaper() {
        means.navigator().go(new Place.PicturePaper(id, CasePicture.FAMILY));
    }

    /** After something was kept, or could not be. */
    public void settled(SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved _ -> read();
            case SaveOutcome.NotSaved not ->
                    trouble.set(means.words().of("common.notSaved", not.why()));
            case SaveOutcome.Stale _ -> trouble.set(means.words().text("common.stale"));
        }
    }

    private void read() {
        trouble.set("");
        means.work().inOrder(this::drawn, shown::set);
    }

    private Optional<Shown> drawn() {
        var namesakes = Namesakes.among(means.cases().rows());
        return means.cases().open(id).map(file -> drawn(file, namesakes));
    }

    private Shown drawn(CaseFile file, Namesakes namesakes) {
        var picture = new FamilyReading(file, namesakes, means.words(), means.today()).all();
        var said = new FamilySentences(picture, means.words()).all();
        return new Shown(file, namesakes, picture, FamilyLayout.of(picture), said);
    }
}
