package org.tyst.reports.life;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tyst.reports.Material;

/**
 * What there was to be read in the record when the author last opened the report. Kept on their laptop alone.
 *
 * @param known ids of interviews, statements, facts and contests, with what each is called
 */
public record Evidence(Map<UUID, String> known) {
    public Evidence {
        known = Map.copyOf(known);
    }

    public static Evidence of(Material material) {
        var all = new LinkedHashMap<UUID, String>();
        material.statements().forEach(one -> all.put(one.id().value(), called(one.words())));
        material.file().facts().forEach(one -> all.put(one.id().value(), called(one.text())));
        material.contests().forEach(one -> all.put(one.id().value(), called(one.saidToBeWrong())));
        return new Evidence(all);
    }

    /** As it is kept: the ids alone. */
    public Set<UUID> ids() {
        return known.keySet();
    }

    public static Evidence seen(Set<UUID> ids) {
        return new Evidence(ids.stream().collect(Collectors.toMap(id -> id, _ -> "")));
    }

    List<String> notIn(Evidence seen) {
        return known.entrySet().stream()
                .filter(one -> !seen.known.containsKey(one.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    private static String called(String words) {
        return words.length() <= LETTERS ? words : words.substring(0, LETTERS).strip() + "…";
    }

    private static final int LETTERS = 80;
}
