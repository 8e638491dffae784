package org.tyst.cases.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tyst.basics.Json;
import org.tyst.cases.ContactPoint;
import org.tyst.fixtures.Families;
import org.tyst.fixtures.MemoryCases;
import org.tyst.fixtures.SteppedClock;

/** What must be true of any file, tried on many families. */
class ManyFamiliesTest {
    private static final int CASES = 60;

    private final SteppedClock clock = new SteppedClock();
    private final MemoryCases store = new MemoryCases(clock);
    private final CourtImporter importer = new CourtImporter(store, clock);

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2026})
    void nothingWithheldStandsInTheOpenAndNobodyIsLost(long seed) {
        var file = Families.courtFile(seed, CASES);
        assertThat(importer.importFile(file)).isInstanceOf(ImportOutcome.Imported.class);
        for (var one : FeedFiles.read(file)) {
            var onFile = store.open(one.theCase().id()).orElseThrow();
            assertThat(onFile.people()).hasSameElementsAs(one.people());
            assertThat(Json.text(onFile)).doesNotContain(withheld(one));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2026})
    void aDetailIsOpenOnlyWhereTheAnswerWasNo(long seed) {
        assertThat(FeedFiles.read(Families.courtFile(seed, CASES)))
                .flatExtracting(CourtCase::points)
                .filteredOn(found -> !found.point().isWithheld())
                .isNotEmpty()
                .allSatisfy(
                        found -> assertThat(found.point().openDetail()).contains(found.detail()));
    }

    @ParameterizedTest
    @ValueSource(longs = {3})
    void anotherFileWithTheSameCasesWritesNoPersonTwice(long seed) {
        importer.importFile(Families.courtFile(seed, CASES));
        var points = store.inTheOpen().stream().filter(ContactPoint.class::isInstance).count();
        var grown =
                new String(Families.courtFile(seed, CASES), StandardCharsets.UTF_8)
                        .replace("\"total\":60", "\"total\":61");
        clock.pass(Duration.ofHours(1));
        importer.importFile(FeedFiles.bytes(grown));
        assertThat(store.inTheOpen().stream().filter(ContactPoint.class::isInstance).count())
                .isEqualTo(points);
    }

    private static String[] withheld(CourtCase one) {
        return one.points().stream()
                .filter(found -> found.point().isWithheld())
                .map(FoundPoint::detail)
                .collect(Collectors.toSet())
                .toArray(String[]::new);
    }
}
