package org.tyst.screens.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.Text;
import org.tyst.cases.CaseId;
import org.tyst.cases.Hold;
import org.tyst.cases.HoldId;
import org.tyst.cases.HoldKind;
import org.tyst.cases.HoldStore;
import org.tyst.screens.parts.TypedDate;

/** Setting a hold on one case, and lifting one. Both take a reason, which goes into the history with the name of who gave it. */
public final class Holding {
    private final CaseId id;
    private final HoldStore store;
    private final CaseTools tools;
    private final Consumer<SaveOutcome> settled;

    /** @param settled what to do when one was kept, or could not be */
    public Holding(CaseId id, HoldStore store, CaseTools tools, Consumer<SaveOutcome> settled) {
        this.id = id;
        this.store = store;
        this.tools = tools;
        this.settled = settled;
    }

    List<HoldKind> kinds() {
        return HoldKind.shipped();
    }

    LocalDate today() {
        return tools.days().today();
    }

    String wrongWithReason(String why) {
        return why.isBlank() ? tools.words().text("keeping.holdNeedsReason") : "";
    }

    /** A hold that begins tomorrow would hold nothing today. */
    String wrongWithDay(TypedDate typed) {
        return typed.exact().filter(day -> !day.isAfter(today())).isPresent()
                ? ""
                : tools.words().text("keeping.holdNeedsDay");
    }

    void set(HoldKind kind, LocalDate since, String why) {
        var hold =
                Hold.standing(
                        new HoldId(tools.ids().next()),
                        id,
                        kind,
                        since,
                        me(),
                        Text.kept(why.strip()));
        tools.work().inOrder(() -> store.set(hold), settled);
    }

    void lift(Hold hold, String why) {
        var lifting = new Hold.Lifting(me(), today(), Text.kept(why.strip()));
        tools.work().inOrder(() -> store.lift(hold.id(), lifting), settled);
    }

    private String me() {
        return tools.author().name();
    }
}
