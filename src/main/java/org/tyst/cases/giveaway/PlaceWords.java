package org.tyst.cases.giveaway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tyst.basics.Json;

/** The words of streets, houses, schools and counties, which ship as data. All are written as {@link Haystack} folds them. */
final class PlaceWords {
    private static final Lists LISTS = read();

    private PlaceWords() {}

    /**
     * The file. {@code first} begin the name of a place ("heol"), {@code last} end it ("court"); {@code at} stand before any.
     */
    private record Lists(
            Map<String, String> shortened,
            Set<String> first,
            Set<String> last,
            Set<String> at,
            Set<String> schools,
            Set<String> schoolsBefore,
            Set<String> schoolsAfter,
            Set<String> counties) {}

    static String shortened(String word) {
        return LISTS.shortened.getOrDefault(word, word);
    }

    /** "Heol y Bont", "Rosemary Court"; but not "St Asaph". */
    static boolean isPlace(String line) {
        var words = List.of(Haystack.fold(line).split(" "));
        return words.size() > 1
                && (LISTS.first.contains(words.getFirst())
                        || words.stream().skip(1).anyMatch(LISTS.last::contains));
    }

    static boolean standsBeside(String word, String words) {
        return Stream.of(LISTS.first, LISTS.at)
                        .flatMap(Set::stream)
                        .anyMatch(before -> words.contains(" " + before + " " + word + " "))
                || LISTS.last.stream()
                        .anyMatch(after -> words.contains(" " + word + " " + after + " "));
    }

    static boolean isCounty(String line) {
        return LISTS.counties.contains(Haystack.fold(line));
    }

    /** Stands in the name of many a school and gives no school away. */
    static boolean isSchoolWord(String word) {
        return LISTS.schools.contains(word);
    }

    /** "Bryn" may be a person; "Bryn school" and "Ysgol Bryn" are not. */
    static Stream<String> asSchool(String name) {
        return Stream.concat(
                LISTS.schoolsBefore.stream().map(before -> before + " " + name),
                LISTS.schoolsAfter.stream().map(after -> name + " " + after));
    }

    private static Lists read() {
        try (var file = PlaceWords.class.getResourceAsStream("/places.json")) {
            if (file == null) throw new IllegalStateException("Not shipped: places.json");
            return Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), Lists.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
