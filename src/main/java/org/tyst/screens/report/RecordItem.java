package org.tyst.screens.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tyst.basics.Text;
import org.tyst.cases.Standing;
import org.tyst.reports.AskedPrivate;
import org.tyst.reports.Evidence;
import org.tyst.reports.Material;
import org.tyst.reports.Source;

/** Something in the record that can be put into a report, and what is to be known before that is done. */
public record RecordItem(Evidence evidence, boolean contested, boolean used) {
    static List<RecordItem> of(Material material, List<Source> used) {
        return Evidence.in(material)
                .map(one ->
                        new RecordItem(
                                one,
                                !material.standingAgainst(one.source()).isEmpty(),
                                used.stream().anyMatch(one.source()::isSameItem)))
                .toList();
    }

    Source source() {
        return evidence.source();
    }

    Evidence.Kind kind() {
        return evidence.kind();
    }

    String text() {
        return evidence.text();
    }

    String who() {
        return evidence.who();
    }

    Optional<Standing> standing() {
        return evidence.standing();
    }

    Optional<AskedPrivate> askedPrivate() {
        return evidence.askedPrivate();
    }

    boolean matches(String filter) {
        var looked = Text.kept(filter).toLowerCase(Locale.ROOT).strip();
        return looked.isEmpty() || (text() + " " + who()).toLowerCase(Locale.ROOT).contains(looked);
    }
}
