package org.tyst.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tyst.basics.Json;

class MergeTest {

    @Test
    void theSideThatChangedNothingTakesTheOther() {
        var merged =
                statement(
                        Map.of("words", "a", "language", "en"),
                        Map.of("words", "b", "language", "en"),
                        Map.of("words", "a", "language", "cy"));

        assertThat(merged.writing()).isEqualTo(writing(Map.of("words", "b", "language", "cy")));
        assertThat(merged.isConflict()).isFalse();
    }

    @Test
    void wordsOfAPersonAreNeverWoven() {
        var merged =
                statement(
                        Map.of("words", "I like it"),
                        Map.of("words", "I like it at Nain's"),
                        Map.of("words", "I like it here"));

        assertThat(merged.writing()).isEqualTo(writing(Map.of("words", "I like it here")));
        assertThat(merged.conflictingFields()).containsExactly("words");
    }

    @Test
    void theSameChangeTwiceIsNoConflict() {
        assertThat(
                        statement(Map.of("words", "a"), Map.of("words", "b"), Map.of("words", "b"))
                                .isConflict())
                .isFalse();
    }

    @Test
    void aSetTakesWhatEitherAddedAndLosesWhatEitherTookOut() {
        var merged =
                statement(
                        Map.of("children", List.of("alys", "tomos")),
                        Map.of("children", List.of("tomos", "nia")),
                        Map.of("children", List.of("alys", "tomos", "owen")));

        assertThat(merged.writing().body().path("children"))
                .map(node -> node.asText())
                .containsExactly("tomos", "owen", "nia");
    }

    @Test
    void aSetInAnotherOrderIsTheSameSet() {
        var merged =
                statement(
                        Map.of("children", List.of("alys", "tomos"), "words", "a"),
                        Map.of("children", List.of("tomos", "alys"), "words", "b"),
                        Map.of("children", List.of("alys", "tomos", "owen"), "words", "a"));

        assertThat(merged.writing().body().path("children"))
                .map(node -> node.asText())
                .containsExactly("alys", "tomos", "owen");
        assertThat(merged.isConflict()).isFalse();
    }

    @Test
    void piecesOfASentenceAreNotASet() {
        var merged =
                merge(
                        Kind.REPORT,
                        Map.of("runs", List.of(Map.of("words", "a"))),
                        Map.of("runs", List.of(Map.of("words", "b"))),
                        Map.of("runs", List.of(Map.of("words", "c"))));

        assertThat(merged.conflictingFields()).containsExactly("runs");
    }

    @Test
    void twoSectionsOfAReportAreWrittenSideBySide() {
        var merged =
                merge(
                        Kind.REPORT,
                        report("wishes", "", "history", ""),
                        report("wishes", "Alys says", "history", ""),
                        report("wishes", "", "history", "The parents met"));

        assertThat(merged.writing())
                .isEqualTo(writing(report("wishes", "Alys says", "history", "The parents met")));
        assertThat(merged.isConflict()).isFalse();
    }

    @Test
    void theSameSectionWrittenTwiceIsAConflictAtItsPlace() {
        var merged =
                merge(
                        Kind.REPORT,
                        report("wishes", "a"),
                        report("wishes", "b"),
                        report("wishes", "c"));

        assertThat(merged.conflictingFields()).containsExactly("sections/wishes/text");
    }

    @ParameterizedTest
    @CsvSource({
        // base, mine, theirs, result, asks
        "OPEN, WITHHELD, OPEN, WITHHELD, false",
        "OPEN, OPEN, WITHHELD, WITHHELD, false",
        "WITHHELD, OPEN, WITHHELD, WITHHELD, true",
        "NOT_ASKED, OPEN, WITHHELD, WITHHELD, true",
        "NOT_ASKED, OPEN, NOT_ASKED, OPEN, false",
        "NOT_ASKED, OTHER_RESTRICTION, OPEN, OTHER_RESTRICTION, false",
        "WITHHELD, WITHHELD, OPEN, OPEN, false",
        "OPEN, OTHER_RESTRICTION, WITHHELD, WITHHELD, true"
    })
    void theStricterWins(String base, String mine, String theirs, String result, boolean asks) {
        // The other field shows that this laptop had not seen what stands.
        var merged =
                merge(
                        Kind.CONTACT_POINT,
                        Map.of("confidentiality", base, "source", "C100"),
                        Map.of("confidentiality", mine, "source", "C100"),
                        Map.of("confidentiality", theirs, "source", "C8"));

        assertThat(merged.writing().body().path("confidentiality").asText()).isEqualTo(result);
        assertThat(merged.conflictingFields().contains("confidentiality")).isEqualTo(asks);
    }

    @Test
    void aNamedPersonWhoSawWhatStandsMayLiftIt() {
        var merged =
                merge(
                        Kind.CONTACT_POINT,
                        Map.of("confidentiality", "WITHHELD"),
                        Map.of("confidentiality", "OPEN"),
                        Map.of("confidentiality", "WITHHELD"));

        assertThat(merged.writing().body().path("confidentiality").asText()).isEqualTo("OPEN");
    }

    @Test
    void anAddressThatIsWithheldSomewhereStaysOpenNowhere() {
        var open =
                new Writing(
                        Json.object(
                                "{\"confidentiality\":\"OPEN\",\"openDetail\":\"2 Sand Row, ZZ9 4QT\"}"),
                        Map.of(),
                        0,
                        false);
        var changed =
                new Writing(
                        Json.object(
                                "{\"confidentiality\":\"OPEN\",\"openDetail\":\"9 Sand Row, ZZ9 4QT\"}"),
                        Map.of(),
                        0,
                        false);
        var withheld =
                new Writing(
                        Json.object("{\"confidentiality\":\"WITHHELD\"}"),
                        Map.of("detail", "2 Sand Row, ZZ9 4QT"),
                        0,
                        false);

        var merged = Merge.merge(Kind.CONTACT_POINT, open, withheld, changed);

        assertThat(merged.writing().body().has("openDetail")).isFalse();
        assertThat(merged.writing().sealed()).containsEntry("detail", "9 Sand Row, ZZ9 4QT");
    }

    @Test
    void twoAddressesAreBothKept() {
        var merged =
                merge(
                        Kind.CONTACT_POINT,
                        Map.of("confidentiality", "OPEN", "openDetail", "2 Sand Row"),
                        Map.of("confidentiality", "OPEN", "openDetail", "3 Sand Row"),
                        Map.of("confidentiality", "OPEN", "openDetail", "4 Sand Row"));

        assertThat(merged.isConflict()).isFalse();
        assertThat(merged.writing().body().path("openDetail").asText()).isEqualTo("4 Sand Row");
        assertThat(merged.beside().orElseThrow().body().path("openDetail").asText())
                .isEqualTo("3 Sand Row");
    }

    @Test
    void whatIsSignedNeverChanges() {
        var signed = Map.of("words", "a", "signedAt", "2026-03-12T10:42:00Z");

        var merged = statement(Map.of("words", "a"), Map.of("words", "b"), signed);

        assertThat(merged.writing()).isEqualTo(writing(signed));
        assertThat(merged.conflictingFields()).containsExactly("words");
    }

    @Test
    void aSignatureStaysOverTheWordsThatWereSigned() {
        var signed = Map.of("words", "a", "signedAt", "2026-03-12T10:42:00Z");

        var merged = statement(Map.of("words", "a"), signed, Map.of("words", "b"));

        assertThat(merged.writing()).isEqualTo(writing(signed));
        assertThat(merged.mineStands()).isTrue();
        assertThat(merged.conflictingFields()).containsExactly("words");
    }

    @Test
    void anEditWinsOverARemoval() {
        var base = writing(Map.of("words", "a"));
        var edited = writing(Map.of("words", "b"));
        var gone = new Writing(base.body(), Map.of(), 0, true);

        assertThat(Merge.merge(Kind.STATEMENT, base, gone, edited).writing()).isEqualTo(edited);
        assertThat(Merge.merge(Kind.STATEMENT, base, edited, gone).writing()).isEqualTo(edited);
    }

    @Test
    void fieldsOfANewerTystAreCarriedThrough() {
        var merged =
                statement(
                        Map.of("words", "a", "fromTheFuture", Map.of("x", 1)),
                        Map.of("words", "b", "fromTheFuture", Map.of("x", 1)),
                        Map.of("words", "a", "fromTheFuture", Map.of("x", 2)));

        assertThat(merged.writing().body().at("/fromTheFuture/x").asInt()).isEqualTo(2);
    }

    @Test
    void whatWasToldIsAnsweredOneByOne() {
        var merged =
                merge(
                        Kind.INTERVIEW,
                        Map.of("told", Map.of("PURPOSE", "10:00")),
                        Map.of("told", Map.of("PURPOSE", "10:00", "RIGHTS", "10:05")),
                        Map.of("told", Map.of("PURPOSE", "10:00", "CHECKS", "10:06")));

        assertThat(merged.writing().body().path("told").size()).isEqualTo(3);
        assertThat(merged.isConflict()).isFalse();
    }

    @Test
    void noWordIsLostWhateverWasWritten() {
        LongStream.range(0, 20_000)
                .forEach(seed -> assertThat(lost(seed, false)).as("seed %d", seed).isEmpty());
    }

    @Test
    void theLastWriterWhoWinsLosesWords() {
        var lost = LongStream.range(0, 1_000).filter(seed -> !lost(seed, true).isEmpty()).count();

        assertThat(lost).isGreaterThan(500);
    }

    /** Words of either side that are in neither the result, nor in a field that is a conflict, nor put beside it. */
    private static Set<String> lost(long seed, boolean lastWriterWins) {
        var chance = new Random(seed);
        var base = random(chance, Map.of());
        var mine = random(chance, base);
        var theirs = random(chance, base);
        var merged =
                lastWriterWins
                        ? Merged.of(writing(mine))
                        : Merge.merge(
                                Kind.STATEMENT, writing(base), writing(mine), writing(theirs));
        var lost = new HashSet<String>();
        for (var side : List.of(mine, theirs))
            side.forEach((field, text) -> {
                var isNew = !text.equals(base.get(field));
                var isThere = merged.writing().body().path(field).asText().equals(text);
                if (isNew && !isThere && !merged.conflictingFields().contains(field))
                    lost.add(field + " " + text);
            });
        return lost;
    }

    private static Map<String, Object> random(Random chance, Map<String, Object> from) {
        var fields = new TreeMap<>(from);
        for (var field : List.of("words", "translation", "language", "whyCorrected"))
            if (chance.nextInt(3) == 0) fields.put(field, "w" + chance.nextInt(1_000_000));
        return fields;
    }

    private static Map<String, Object> report(String... keysAndTexts) {
        var sections = new java.util.ArrayList<Map<String, Object>>();
        for (var i = 0; i < keysAndTexts.length; i += 2)
            sections.add(Map.of("key", keysAndTexts[i], "text", keysAndTexts[i + 1]));
        return Map.of("sections", sections);
    }

    private static Merged statement(
            Map<String, ?> base, Map<String, ?> mine, Map<String, ?> theirs) {
        return merge(Kind.STATEMENT, base, mine, theirs);
    }

    private static Merged merge(
            Kind kind, Map<String, ?> base, Map<String, ?> mine, Map<String, ?> theirs) {
        return Merge.merge(kind, writing(base), writing(mine), writing(theirs));
    }

    private static Writing writing(Map<String, ?> body) {
        return new Writing(Json.object(Json.text(new TreeMap<>(body))), Map.of(), 0, false);
    }
}
