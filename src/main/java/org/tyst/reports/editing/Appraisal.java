package org.tyst.reports.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Material;
import org.tyst.reports.Numbering;
import org.tyst.reports.Problem;
import org.tyst.reports.Readiness;
import org.tyst.reports.Report;
import org.tyst.reports.Section;
import org.tyst.reports.Source;

/**
 * What there is to say about a report while it is written: what stands against it, its numbers, its length. A block that is the
 * same object as a moment ago is not looked at again, so that a key in a report of 120 pages costs what it costs in a short one.
 * For one record; a record that changed needs a new appraisal.
 */
public final class Appraisal {
    private final Readiness readiness;
    private final Material material;
    private Map<BlockId, Verdict> verdicts = new HashMap<>();
    private List<Place> places = List.of();
    private Optional<Numbering> numbers = Optional.empty();
    private List<Problem> problems = List.of();

    public Appraisal(Readiness readiness, Material material) {
        this.readiness = readiness;
        this.material = material;
    }

    private record Verdict(
            Block block,
            String section,
            Place place,
            List<Problem> problems,
            int words,
            double lines) {}

    /** What numbers hang on. */
    private record Place(BlockId block, Class<?> kind, List<Source> sources) {}

    public void look(Report report) {
        verdicts = judged(report);
        problems =
                report.sections().stream()
                        .flatMap(section ->
                                Stream.concat(
                                        readiness.ofSection(section, report).stream(),
                                        ofBlocks(section)))
                        .toList();
        count(report);
    }

    public List<Problem> problems() {
        return problems;
    }

    public List<Problem> problemsOf(BlockId block) {
        return Optional.ofNullable(verdicts.get(block)).map(Verdict::problems).orElse(List.of());
    }

    public Optional<Integer> number(BlockId block) {
        return numbers.flatMap(now -> now.of(block));
    }

    public Optional<Integer> number(Source source) {
        return numbers.flatMap(now -> now.of(source));
    }

    public int words() {
        return verdicts.values().stream().mapToInt(Verdict::words).sum();
    }

    public int words(Section section) {
        return of(section).mapToInt(Verdict::words).sum();
    }

    /** Lines of the printed page, about. */
    public double lines() {
        return verdicts.values().stream().mapToDouble(Verdict::lines).sum();
    }

    private Map<BlockId, Verdict> judged(Report report) {
        var now = new HashMap<BlockId, Verdict>();
        for (var section : report.sections())
            for (var block : section.blocks()) now.put(block.id(), verdict(section, block));
        return now;
    }

    @SuppressWarnings(
            "ReferenceEquality") // a block is never changed: the same object says the same
    private Verdict verdict(Section section, Block block) {
        var before = verdicts.get(block.id());
        return before != null && before.block() == block && before.section().equals(section.key())
                ? before
                : new Verdict(
                        block,
                        section.key(),
                        new Place(block.id(), block.getClass(), block.sources().toList()),
                        readiness.ofBlock(section, block, material),
                        Lengths.words(block),
                        Lengths.lines(block));
    }

    private Stream<Problem> ofBlocks(Section section) {
        return of(section).flatMap(verdict -> verdict.problems().stream());
    }

    private Stream<Verdict> of(Section section) {
        return section.blocks().stream()
                .flatMap(block -> Optional.ofNullable(verdicts.get(block.id())).stream());
    }

    /** Numbers are counted anew only where something has come, gone or moved, or cites something else. */
    private void count(Report report) {
        var now = report.sections().stream().flatMap(this::of).map(Verdict::place).toList();
        if (now.equals(places)) return;
        places = now;
        numbers = Optional.of(Numbering.of(report, material));
    }
}
