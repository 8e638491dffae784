package org.tyst.reports.translating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.interviews.Statement;
import org.tyst.interviews.Wording;
import org.tyst.reports.Block;
import org.tyst.reports.Material;
import org.tyst.reports.Run;
import org.tyst.reports.Source;

/**
 * A passage as a translator has it before them. The exact words of whoever spoke are one piece in it, in the language in which they
 * were spoken: they are carried over and not typed.
 */
public final class Ground {
    private final Material material;
    private final Passages passages;

    public Ground(Material material, Passages passages) {
        this.material = material;
        this.passages = passages;
    }

    public MarkedText of(Unit unit, int passage) {
        return new MarkedText(runs(unit, passage));
    }

    /** As it reads, with its marks in their places. */
    public String shown(Unit unit, int passage) {
        var runs = runs(unit, passage);
        return new MarkedText(runs).typed(runs);
    }

    private List<Run> runs(Unit unit, int passage) {
        var runs = unit.words().get(passage).stream().map(passages::named);
        var said = unit.block().flatMap(this::said);
        return said.map(it -> runs.flatMap(run -> apart(run, it)).toList()).orElseGet(runs::toList);
    }

    private Optional<Statement> said(Block block) {
        return block instanceof Block.FromRecord it && it.source().kind() == Source.Kind.STATEMENT
                ? material.statement(it.source().id())
                        .filter(said -> said.wording() == Wording.EXACT_WORDS)
                        .filter(said -> !said.words().isBlank())
                : Optional.empty();
    }

    private Stream<Run> apart(Run run, Statement said) {
        if (!(run instanceof Run.Words(var text))) return Stream.of(run);
        var at = text.indexOf(said.words());
        if (at < 0) return Stream.of(run);
        var behind = at + said.words().length();
        return Stream.of(
                new Run.Words(text.substring(0, at)),
                new Run.Lang(language(said), said.words()),
                new Run.Words(text.substring(behind)));
    }

    private String language(Statement said) {
        return said.language().isBlank() ? passages.from().code() : said.language();
    }
}
