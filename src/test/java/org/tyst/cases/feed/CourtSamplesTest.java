package org.tyst.cases.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tyst.cases.Birth;
import org.tyst.cases.Hearing;
import org.tyst.cases.ImportFinding;
import org.tyst.cases.ListedDocument;
import org.tyst.cases.Person;

/** The court's own samples, read where they lie: both come in whole. */
class CourtSamplesTest {

    @Test
    void theSampleWithTwoCasesComesInWhole() {
        var cases = FeedFiles.read(FeedFiles.sample("cafcass-search-response.json"));
        assertThat(cases).hasSize(2);
        assertThat(cases).allSatisfy(one -> assertThat(one.people()).hasSize(3));
        assertThat(cases.getLast().hearings())
                .extracting(hearing -> hearing.start().toLocalDate())
                .containsExactly(
                        LocalDate.of(2023, 4, 11),
                        LocalDate.of(2023, 4, 12),
                        LocalDate.of(2023, 4, 13));
        assertThat(cases.getLast().hearings()).extracting(Hearing::venue).containsOnly("");
    }

    @Test
    void nobodyBelievesTheAgesInIt() {
        var first = FeedFiles.read(FeedFiles.sample("cafcass-search-response.json")).getFirst();
        assertThat(first.people())
                .extracting(Person::birth)
                .extracting(Birth::certainty)
                .containsExactly(
                        Birth.Certainty.DOUBTFUL,
                        Birth.Certainty.UNKNOWN,
                        Birth.Certainty.DOUBTFUL);
    }

    @Test
    void itsOnlyOddThingsAreKnownOnes() {
        var second = FeedFiles.read(FeedFiles.sample("cafcass-search-response.json")).getLast();
        assertThat(second.findings())
                .extracting(ImportFinding::kind)
                .containsOnly(
                        ImportFinding.Kind.DUPLICATE_KEY,
                        ImportFinding.Kind.DOUBTFUL_DATE,
                        ImportFinding.Kind.EMPTY_OBJECT,
                        ImportFinding.Kind.MISSING_NAME);
    }

    @Test
    void theSampleWithRedactedDocumentsComesInWhole() {
        var only =
                FeedFiles.read(FeedFiles.sample("cafcass-search-response-redacted-documents.json"))
                        .getFirst();
        assertThat(only.documents())
                .extracting(ListedDocument::name, ListedDocument::redactedByCourt)
                .containsExactly(tuple("*Redacted*.pdf", true), tuple("valid-document.pdf", false));
    }
}
