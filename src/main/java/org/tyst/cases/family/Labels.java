package org.tyst.cases.family;

import java.util.ArrayList;
import java.util.List;

/** A name broken into short lines. What does not fit ends in dots: the whole of it stands in the list beside the picture. */
final class Labels {
    private static final int WIDE = 19;
    private static final int MOST = 3;

    private Labels() {}

    static List<String> under(FamilyPicture.Member member, List<String> homes) {
        var lines = new ArrayList<>(broken(member.name()));
        if (!member.detail().isBlank()) lines.addAll(broken(member.detail()));
        lines.addAll(homes);
        return lines;
    }

    static List<String> broken(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(shortened(word));
        }
        lines.add(line.toString());
        if (lines.size() <= MOST) return lines;
        var cut = new ArrayList<>(lines.subList(0, MOST));
        cut.set(MOST - 1, shortened(cut.getLast() + "……").replaceAll("…+$", "…"));
        return cut;
    }

    private static String shortened(String word) {
        var length = word.codePointCount(0, word.length());
        return length <= WIDE
                ? word
                : word.substring(0, word.offsetByCodePoints(0, WIDE - 1)) + "…";
    }
}
