package org.tyst.screens.report;

import org.tyst.reports.BlockId;
import org.tyst.reports.Report;
import org.tyst.reports.Retyping;
import org.tyst.reports.editing.History;

/** Where the cursor belongs after a step was taken back or done again: behind what has changed. */
final class Stepped {
    private Stepped() {}

    static Manuscript.Caret caret(History.Step step, Report now, BlockId at) {
        var other = now.equals(step.before()) ? step.after() : step.before();
        var shown = text(now, at);
        var gone = text(other, at);
        var ahead = sameAhead(shown, gone);
        var changed = shown.length() - sameBehind(shown.substring(ahead), gone.substring(ahead));
        return Manuscript.Caret.at(at, changed);
    }

    private static String text(Report report, BlockId at) {
        return report.block(at).map(Retyping::typed).orElse("");
    }

    private static int sameAhead(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        for (var at = 0; at < shorter; at++) if (one.charAt(at) != other.charAt(at)) return at;
        return shorter;
    }

    private static int sameBehind(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        for (var at = 1; at <= shorter; at++)
            if (one.charAt(one.length() - at) != other.charAt(other.length() - at)) return at - 1;
        return shorter;
    }
}
