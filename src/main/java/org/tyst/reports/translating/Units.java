package org.tyst.reports.translating;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tyst.reports.Contested;
import org.tyst.reports.Material;
import org.tyst.reports.Report;
import org.tyst.reports.Section;
import org.tyst.reports.life.Life;
import org.tyst.reports.life.LifeLine;

/** Everything of a report that is put in other words: what its author wrote, and what it prints of others. */
public final class Units {
    private final Passages passages;
    private final Material material;
    private final Contested contested;

    public Units(Passages passages, Material material) {
        this.passages = passages;
        this.material = material;
        this.contested = new Contested(material);
    }

    Passages passages() {
        return passages;
    }

    /** In the order in which they are read. */
    public List<Unit> of(Report report, List<LifeLine> lines) {
        var others = others(report, new Life(report, lines)).toList();
        return report.sections().stream()
                .flatMap(section ->
                        Stream.concat(Unit.of(section, passages), in(section, report, others)))
                .toList();
    }

    private static Stream<Unit> in(Section section, Report report, List<OthersWords> others) {
        return others.stream()
                .filter(one -> isIn(section, OthersWords.section(one.key(), report)))
                .map(one -> Unit.of(section, one));
    }

    private static boolean isIn(Section section, Optional<Section> place) {
        return place.map(Section::key).filter(section.key()::equals).isPresent();
    }

    private Stream<OthersWords> others(Report report, Life life) {
        return Stream.of(questions(report), contests(report), notTold(life)).flatMap(all -> all);
    }

    private static Stream<OthersWords> questions(Report report) {
        var all = report.questions();
        return IntStream.rangeClosed(1, all.size())
                .mapToObj(count -> OthersWords.question(count, all.get(count - 1)));
    }

    private Stream<OthersWords> contests(Report report) {
        return contested.in(report).stream()
                .map(one -> OthersWords.contest(one, material, passages.into()));
    }

    private static Stream<OthersWords> notTold(Life life) {
        return life.shared().stream().filter(it -> !it.isDone()).map(OthersWords::notTold);
    }
}
