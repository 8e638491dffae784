package org.tyst.screens.twin;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tyst.reports.Block;
import org.tyst.reports.Run;
import org.tyst.reports.translating.OthersWords.Part;
import org.tyst.reports.translating.Unit;
import org.tyst.words.Words;

/** How what is translated as one is called, and how it reads in the report's language. */
final class UnitTexts {
    private final TwinViewModel model;
    private final Words words;

    UnitTexts(TwinViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    String name(Unit unit) {
        return model.number(unit)
                .map(number -> words.text("twin.paragraph", number))
                .or(() -> unit.part(0).map(part -> named(part, unit)))
                .orElseGet(() -> words.text("twin.passage", unit.section().title()));
    }

    private String named(Part part, Unit unit) {
        var key = "twin.others." + part.name();
        return words.text(key, model.place(unit));
    }

    /** A passage among several. */
    String name(Unit unit, int passage) {
        return unit.words().size() == 1
                ? name(unit)
                : unit.part(passage)
                        .map(part -> words.text("twin.partNamed", name(unit), label(part)))
                        .orElseGet(() -> words.text("twin.part", name(unit), passage + 1));
    }

    String label(Part part) {
        return words.of("twin.label", part);
    }

    /** The child's words stand first where a child is quoted, whatever is to be translated of them. */
    String original(Unit unit) {
        return unit.block()
                .filter(Block.ChildQuote.class::isInstance)
                .map(Block.ChildQuote.class::cast)
                .map(quote -> quote.speaker() + ": “" + quote.words() + "”")
                .orElseGet(() -> read(unit, unit.words()));
    }

    /** Passage under passage; what stands in no block says what it is. */
    String read(Unit unit, List<List<Run>> passages) {
        return IntStream.range(0, passages.size())
                .filter(at -> unit.block().isPresent() || !Run.text(passages.get(at)).isBlank())
                .mapToObj(at -> read(unit, at, Run.text(passages.get(at))))
                .collect(Collectors.joining("\n"));
    }

    private String read(Unit unit, int at, String text) {
        return unit.part(at)
                .map(part -> words.text("twin.labelled", label(part), text))
                .orElse(text);
    }
}
