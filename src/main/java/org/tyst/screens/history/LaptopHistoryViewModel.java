package org.tyst.screens.history;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tyst.audit.AuditEntry;
import org.tyst.audit.AuditTrail;
import org.tyst.audit.TrailWatch;
import org.tyst.work.Work;

/** What was done with this laptop, apart from what was done in a case. */
public final class LaptopHistoryViewModel {
    private static final int SHOWN = 2_000;

    private final TrailWatch watch;
    private final ReadOnlyObjectWrapper<List<AuditEntry>> entries =
            new ReadOnlyObjectWrapper<>(List.of());

    public LaptopHistoryViewModel(AuditTrail trail, TrailWatch watch, Work work) {
        this.watch = watch;
        work.inOrder(() -> trail.ofLaptop(SHOWN), entries::set);
    }

    public ReadOnlyObjectProperty<List<AuditEntry>> entries() {
        return entries.getReadOnlyProperty();
    }

    public TrailWatch watch() {
        return watch;
    }
}
