package org.tyst.screens.keeping;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tyst.sync.Keeping;
import org.tyst.sync.LeftOver;
import org.tyst.sync.SyncDesk;
import org.tyst.sync.TakenOff;
import org.tyst.work.Work;

/** The cases that have left this laptop. */
public final class TakenOffViewModel {
    private final Keeping keeping;
    private final SyncDesk sync;
    private final Work work;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown(List.of(), Set.of(), List.of(), false));

    public TakenOffViewModel(Keeping keeping, SyncDesk sync, Work work) {
        this.keeping = keeping;
        this.sync = sync;
        this.work = work;
        look();
    }

    /**
     * The certificates.
     *
     * @param away those that may be asked for again
     * @param leftOver what was typed into them after they had gone
     */
    public record Shown(
            List<TakenOff> certificates, Set<UUID> away, List<LeftOver> leftOver, boolean read) {
        public Shown {
            certificates = List.copyOf(certificates);
            away = Set.copyOf(away);
            leftOver = List.copyOf(leftOver);
        }

        String courtNumber(LeftOver left) {
            return certificates.stream()
                    .filter(it -> it.caseId().equals(left.caseId()))
                    .map(TakenOff::courtNumber)
                    .findFirst()
                    .orElse("");
        }

        /** Only the latest certificate of a case offers the way back. */
        boolean mayComeBack(TakenOff certificate) {
            return away.contains(certificate.caseId())
                    && certificates.stream()
                            .filter(it -> it.caseId().equals(certificate.caseId()))
                            .findFirst()
                            .filter(certificate::equals)
                            .isPresent();
        }
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    public void askBack(UUID caseId) {
        work.inOrder(
                () -> keeping.askBack(caseId),
                saved -> {
                    sync.syncNow();
                    look();
                });
    }

    public void letGo(LeftOver left) {
        work.inOrder(() -> keeping.letGo(left), _ -> look());
    }

    private void look() {
        work.inOrder(
                () -> new Shown(keeping.takenOff(), keeping.away(), keeping.leftOver(), true),
                shown::set);
    }
}
