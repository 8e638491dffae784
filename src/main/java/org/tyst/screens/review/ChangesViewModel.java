package org.tyst.screens.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tyst.reports.BlockId;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.reports.life.Change;
import org.tyst.reports.life.LifeLine;
import org.tyst.screens.Place;
import org.tyst.screens.signoff.LifeMeans;

/** Every change of one report: by paragraph, in the order in which they are read now; what is gone stands at the end. */
public final class ChangesViewModel {
    private final ReportId id;
    private final LifeMeans means;
    private final StringProperty who = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    record Shown(Report report, List<Change> changes, List<LifeLine> lines) {
        /** Everybody who ever changed something. */
        List<String> hands() {
            return changes.stream().map(Change::by).distinct().sorted().toList();
        }
    }

    /** The changes of one paragraph, or of the report as a whole. */
    record Paragraph(Optional<BlockId> block, boolean isThere, List<Change> changes) {
        String title() {
            return changes.getLast().sectionTitle();
        }
    }

    public ChangesViewModel(ReportId id, LifeMeans means) {
        this.id = id;
        this.means = means;
        means.work().inOrder(this::found, shown::set);
    }

    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Of whom the changes are shown; blank is everybody. */
    StringProperty who() {
        return who;
    }

    void go(Place place) {
        means.navigator().go(place);
    }

    private Optional<Shown> found() {
        return means.records()
                .reports()
                .open(id)
                .map(report ->
                        new Shown(report, means.lives().changes(id), means.lives().lines(id)));
    }

    List<Paragraph> paragraphs() {
        return shown.get().map(this::paragraphs).orElse(List.of());
    }

    private List<Paragraph> paragraphs(Shown now) {
        var byBlock =
                now.changes().stream()
                        .filter(change -> !change.saysNothing())
                        .filter(change -> who.get().isBlank() || change.by().equals(who.get()))
                        .collect(
                                Collectors.groupingBy(
                                        Change::block, LinkedHashMap::new, Collectors.toList()));
        var order = new LinkedHashMap<Optional<BlockId>, Paragraph>();
        now.report()
                .blocks()
                .map(block -> Optional.of(block.id()))
                .filter(byBlock::containsKey)
                .forEach(block ->
                        order.put(
                                block,
                                new Paragraph(
                                        block, true, byBlock.getOrDefault(block, List.of()))));
        byBlock.forEach(
                (block, changes) -> order.putIfAbsent(block, new Paragraph(block, false, changes)));
        return List.copyOf(order.values());
    }
}
