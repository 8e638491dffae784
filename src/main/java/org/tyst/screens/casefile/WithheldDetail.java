package org.tyst.screens.casefile;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.tyst.cases.ContactPointId;
import org.tyst.cases.SealedDetails;
import org.tyst.words.Words;
import org.tyst.work.Later;
import org.tyst.work.Work;

/** One withheld detail: masked until a reason is given, and masked again soon after. */
public final class WithheldDetail {

    static final Duration SHOWN_FOR = Duration.ofSeconds(30);

    private final ContactPointId point;
    private final SealedDetails sealed;
    private final Work work;
    private final Later later;
    private final Words words;
    private final ReadOnlyStringWrapper text;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(false);
    private Optional<Work.Waiting> hiding = Optional.empty();
    private int asked;

    WithheldDetail(
            ContactPointId point, SealedDetails sealed, Work work, Later later, Words words) {
        this.point = point;
        this.sealed = sealed;
        this.work = work;
        this.later = later;
        this.words = words;
        this.text = new ReadOnlyStringWrapper(words.text("case.withheld"));
    }

    /** "Withheld", or for a short while the detail itself. */
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** What is wrong with a reason; empty when it will do. */
    public String wrongWith(String why) {
        return why.isBlank() ? words.text("case.revealNeedsReason") : "";
    }

    /** The reading is audited with its reason before the detail comes back. */
    public void show(String why) {
        if (!wrongWith(why).isEmpty())
            throw new IllegalArgumentException("A withheld detail is opened with a reason");
        var mine = ++asked;
        work.inOrder(() -> sealed.open(point, why.strip()), detail -> shown(mine, detail));
    }

    /** Masks the detail, and one that is still on its way. */
    public void mask() {
        asked++;
        hiding.ifPresent(Work.Waiting::callOff);
        hiding = Optional.empty();
        text.set(words.text("case.withheld"));
        shown.set(false);
    }

    private void shown(int mine, Optional<String> detail) {
        if (mine != asked) return;
        text.set(detail.orElse(words.text("case.withheldMissing")));
        shown.set(true);
        hiding.ifPresent(Work.Waiting::callOff);
        hiding = Optional.of(later.after(SHOWN_FOR, this::mask));
    }
}
