package org.tyst.screens.casefile;

import java.util.List;
import java.util.stream.Collectors;
import org.tyst.cases.Hold;
import org.tyst.cases.HoldKind;
import org.tyst.cases.Retention;
import org.tyst.words.Words;

/** Until when a record is kept, and what holds it, in words. */
public final class HoldWords {
    private HoldWords() {}

    /** A kind that another version has set is shown as it was written. */
    public static String kind(Words words, HoldKind kind) {
        var key = "terms.HoldKind." + kind.name();
        return words.has(key) ? words.text(key) : kind.name();
    }

    public static String kinds(Words words, List<HoldKind> kinds) {
        return kinds.stream()
                .distinct()
                .map(kind -> kind(words, kind))
                .collect(Collectors.joining(", "));
    }

    static String since(Words words, Hold hold) {
        return words.text(
                "keeping.heldSince",
                kind(words, hold.kind()),
                words.date(hold.since()),
                hold.setBy());
    }

    static String lifted(Words words, Hold.Lifting lifting) {
        return words.text(
                "keeping.liftedOn", words.date(lifting.on()), lifting.by(), lifting.why());
    }

    static String told(Words words, Retention retention) {
        return switch (retention) {
            case Retention.Until(var day, var child) ->
                    words.text("keeping.until", words.date(day), child.name());
            case Retention.NotKnown(var notBefore) ->
                    notBefore
                            .map(day -> words.text("keeping.notBefore", words.date(day)))
                            .orElse(words.text("keeping.notKnown"));
            case Retention.Held held -> held(words, held);
        };
    }

    private static String held(Words words, Retention.Held held) {
        var kinds = kinds(words, held.holds().stream().map(Hold::kind).toList());
        return words.text("keeping.held", kinds)
                + "\n"
                + words.text("keeping.heldOtherwise", told(words, held.otherwise()));
    }
}
