package org.tyst.screens.unlock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tyst.people.KeptCopy;
import org.tyst.people.Mended;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** Older copies and what was saved, in words. */
final class Copies {
    private static final double MEGABYTE = 1 << 20;
    private static final double SMALLEST = 0.1;

    private final Words words;
    private final ZoneId zone = ZoneId.systemDefault();

    Copies(Words words) {
        this.words = words;
    }

    String moment(KeptCopy copy) {
        return moment(copy.takenAt());
    }

    private String moment(Instant at) {
        var local = LocalDateTime.ofInstant(at, zone);
        return words.text(
                "damage.moment", words.date(local.toLocalDate()), words.time(local.toLocalTime()));
    }

    Node line(KeptCopy copy, Node act) {
        var size = Math.max(SMALLEST, copy.bytes() / MEGABYTE);
        var key = copy.readWhole() ? "damage.copyChecked" : "damage.copy";
        var text = Texts.body(words.text(key, moment(copy), size));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(text, act);
        line.getStyleClass().add("gap-1");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    String summary(Mended mended) {
        var newer = mended.lines().stream().mapToInt(Mended.Line::newer).sum();
        var from =
                mended.base()
                        .map(at -> words.text("damage.savedOnto", newer, moment(at)))
                        .orElseGet(() -> words.text("damage.savedAlone"));
        var saved = words.text("damage.savedSummary", mended.saved());
        var unreadable = words.text("damage.savedUnreadable", mended.unreadable());
        return String.join(" ", saved, from, unreadable);
    }

    Node table(Mended mended) {
        var table = new KeyValues();
        byCase(mended).forEach((theCase, lines) -> table.add(name(theCase), counts(lines)));
        return table;
    }

    private static Map<String, List<Mended.Line>> byCase(Mended mended) {
        var cases = new LinkedHashMap<String, List<Mended.Line>>();
        for (var line : mended.lines())
            cases.computeIfAbsent(line.theCase(), _ -> new java.util.ArrayList<>()).add(line);
        return cases;
    }

    private String name(String theCase) {
        return theCase.isEmpty() ? words.text("damage.caseUnknown") : theCase;
    }

    private String counts(List<Mended.Line> lines) {
        return String.join(", ", lines.stream().map(this::count).toList());
    }

    private String count(Mended.Line line) {
        var kind = words.text("terms.Kind." + line.kind());
        return words.text(
                line.newer() > 0 ? "damage.countNewer" : "damage.count",
                kind,
                line.saved(),
                line.newer());
    }
}
