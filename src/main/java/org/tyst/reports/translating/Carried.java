package org.tyst.reports.translating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tyst.reports.Run;

/**
 * What stands in both languages because it is no words: sources, flags, footnotes, and names that may have to be withheld. Each of
 * the report's stands in the translation once, whatever was typed there, and nothing else does.
 */
final class Carried {
    private Carried() {}

    /** The translated runs with exactly what the original carries; what has no place yet stands at the end. */
    static List<Run> over(List<Run> original, List<Run> translated) {
        var left = new ArrayList<>(original.stream().filter(Carried::isCarried).toList());
        var all = new ArrayList<Run>();
        for (var run : translated) {
            if (!isCarried(run)) all.add(run);
            else taken(run, left).map(found -> said(found, run)).ifPresent(all::add);
        }
        all.addAll(left);
        return all;
    }

    static boolean isCarried(Run run) {
        return switch (run) {
            case Run.Cite _,
                    Run.Flag _,
                    Run.FlagRemoved _,
                    Run.Note _,
                    Run.Mention _,
                    Run.Agency _ ->
                    true;
            case Run.Words _, Run.Emph _, Run.Lang _ -> false;
        };
    }

    private static Optional<Run> taken(Run run, List<Run> left) {
        var found = left.stream().filter(one -> isSame(one, run)).findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    static boolean isSame(Run one, Run other) {
        return switch (one) {
            case Run.Cite it -> other instanceof Run.Cite o && it.source().isSameItem(o.source());
            case Run.Flag it -> other instanceof Run.Flag o && it.contest().equals(o.contest());
            case Run.FlagRemoved it -> it.equals(other);
            case Run.Note _ -> other instanceof Run.Note;
            case Run.Mention it -> other instanceof Run.Mention o && it.point().equals(o.point());
            case Run.Agency it -> other instanceof Run.Agency o && it.name().equals(o.name());
            case Run.Lang it -> it.equals(other);
            case Run.Emph _ -> other instanceof Run.Emph;
            case Run.Words _ -> false;
        };
    }

    /** It is the report's; how it is called is the translation's. Whom an agency wrote about decides who reads its name. */
    private static Run said(Run original, Run translated) {
        return switch (original) {
            case Run.Cite _, Run.Flag _, Run.FlagRemoved _ -> original;
            case Run.Agency it when translated instanceof Run.Agency other ->
                    new Run.Agency(it.name(), other.byRole(), it.about());
            case Run.Agency _, Run.Note _, Run.Mention _ -> translated;
            case Run.Words _, Run.Emph _, Run.Lang _ -> translated;
        };
    }
}
