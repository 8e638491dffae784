package org.tyst.screens.report.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Coverage;
import org.tyst.reports.Evidence;
import org.tyst.reports.Numbering;
import org.tyst.reports.Records;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.screens.report.Manuscript;
import org.tyst.screens.report.ReportDesks;
import org.tyst.work.Work;

/** What one report stands on. Read once when the page is entered; leaving the page says that its author has looked. */
public final class CoverageViewModel {
    private final ReportId id;
    private final Records records;
    private final ReportDesks desks;
    private final Work work;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Optional<Found>> found =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.LIT);

    /** What the page shows one at a time. */
    public enum Part {
        LIT,
        WITHOUT_SOURCE,
        UNUSED,
        FRESH
    }

    /** The report as it was read, and what it stands on. */
    public record Found(Report report, Numbering numbers, Coverage coverage, List<Evidence> all) {}

    public CoverageViewModel(
            ReportId id, Records records, ReportDesks desks, Work work, Navigator navigator) {
        this.id = id;
        this.records = records;
        this.desks = desks;
        this.work = work;
        this.navigator = navigator;
        work.inOrder(this::read, it -> it.ifPresent(this::show));
    }

    public ReadOnlyObjectProperty<Optional<Found>> found() {
        return found.getReadOnlyProperty();
    }

    public ObjectProperty<Part> part() {
        return part;
    }

    public List<CoverageLine> lines(Part which) {
        return found.get().map(it -> lines(it, which)).orElse(List.of());
    }

    /** To the passage, with what is meant marked; what of the record is not used lies on the desk beside it. */
    public void goTo(CoverageLine line) {
        line.block()
                .ifPresentOrElse(
                        block ->
                                desks.next(
                                        id, new Manuscript.Caret(block, line.from(), line.until())),
                        () -> desks.showUnused(id));
        back();
    }

    public void back() {
        navigator.go(new Place.ReportDesk(id));
    }

    /** From here on what stands on the record now is no longer new. */
    void left() {
        found.get()
                .ifPresent(it -> {
                    var seen = it.all().stream().map(Evidence::id).collect(Collectors.toSet());
                    work.inOrder(
                            () ->
                                    records.reports()
                                            .looked(id, records.reports().lastLook(id).at(seen)),
                            _ -> {});
                });
    }

    private Optional<Found> read() {
        var look = records.reports().lastLook(id);
        return records.open(id)
                .map(it ->
                        new Found(
                                it.report(),
                                Numbering.of(it.report(), it.material()),
                                Coverage.of(it.report(), it.material(), look.seen()),
                                Evidence.in(it.material()).toList()));
    }

    private void show(Found now) {
        found.set(Optional.of(now));
        if (now.coverage().lit().isEmpty()) part.set(Part.WITHOUT_SOURCE);
        if (!now.coverage().fresh().isEmpty()) part.set(Part.FRESH);
    }

    private static List<CoverageLine> lines(Found now, Part which) {
        var coverage = now.coverage();
        return switch (which) {
            case LIT -> coverage.lit().stream().map(it -> lit(now, it)).toList();
            case WITHOUT_SOURCE -> coverage.told().stream().map(it -> told(now, it)).toList();
            case UNUSED -> record(coverage.unused());
            case FRESH -> record(coverage.fresh());
        };
    }

    private static List<CoverageLine> record(List<Evidence> all) {
        return all.stream().<CoverageLine>map(CoverageLine.OnRecord::new).toList();
    }

    private static CoverageLine lit(Found now, Coverage.Lit lit) {
        var text = now.report().block(lit.block()).map(Block::text).orElse("");
        return new CoverageLine.Lit(
                lit, title(now.report(), lit.section()), number(now, lit.block()), text);
    }

    private static CoverageLine told(Found now, Coverage.Told told) {
        var sentence = told.sentence();
        return new CoverageLine.Told(
                told, title(now.report(), sentence.section()), number(now, sentence.block()));
    }

    private static String title(Report report, String key) {
        return report.section(key).orElseThrow().title();
    }

    private static String number(Found now, BlockId block) {
        return now.numbers().of(block).map(String::valueOf).orElse("");
    }
}
