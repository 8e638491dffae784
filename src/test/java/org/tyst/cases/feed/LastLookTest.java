package org.tyst.cases.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;
import org.tyst.cases.DocumentId;
import org.tyst.cases.ListedDocument;
import org.tyst.fixtures.ReesAndHale;

/** A house with a name and a short postcode is an address like any other. */
class LastLookTest {
    private static final String HIDDEN = "Hafan, Heol y Bont, Dreamton, E1 6AN";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visit to Hafan.pdf",
                "Map of E1 6AN",
                "e16an.pdf",
                "HAFAN, section 7 order"
            })
    void masksTheNameOfADocumentThatTellsTheHouse(String name) {
        assertThat(LastLook.at(read(name, "1 Other Row")).documents())
                .extracting(ListedDocument::name)
                .containsExactly("[withheld]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Order of 3 May.pdf", "Statement from Heol y Bont", "A safe hafan"})
    void leavesTheNameOfADocumentThatTellsNoHouse(String name) {
        assertThat(LastLook.at(read(name, "1 Other Row")).documents())
                .extracting(ListedDocument::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hafan, Heol y Bont", "c/o E1 6AN"})
    void closesTheSameHouseWhereItStandsOpen(String open) {
        assertThat(LastLook.at(read("Order", open)).points())
                .allMatch(found -> found.point().isWithheld());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 Heol y Bont, Dreamton", "Bryn Awel, Dreamton, E1 6AP"})
    void leavesANeighbourOpen(String open) {
        assertThat(LastLook.at(read("Order", open)).points())
                .anyMatch(found -> !found.point().isWithheld());
    }

    private static CourtCase read(String document, String open) {
        var theCase = ReesAndHale.file().theCase();
        var listed =
                new ListedDocument(
                        new DocumentId(new UUID(0, 1)), theCase.id(), document, "", false);
        return new CourtCase(
                theCase,
                List.of(),
                List.of(
                        point(2, Confidentiality.WITHHELD, HIDDEN),
                        point(3, Confidentiality.OPEN, open)),
                List.of(),
                List.of(listed),
                List.of(),
                "");
    }

    private static FoundPoint point(int number, Confidentiality answer, String detail) {
        var point =
                new ContactPoint(
                        new ContactPointId(new UUID(0, number)),
                        ReesAndHale.file().theCase().id(),
                        ReesAndHale.file().people().getFirst().id(),
                        ContactPoint.Kind.ADDRESS,
                        answer,
                        answer.isWithheld() ? Optional.empty() : Optional.of(detail),
                        "",
                        Optional.empty(),
                        Optional.empty());
        return new FoundPoint(point, detail);
    }
}
