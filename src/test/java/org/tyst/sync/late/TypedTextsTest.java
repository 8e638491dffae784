package org.tyst.sync.late;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tyst.basics.Json;

class TypedTextsTest {
    @Test
    void areTheWordsOfAReportAndNothingThatItsTemplateSays() {
        var report =
                """
                {"id": "0b5c3b1e-7d39-4d1b-9a52-0c7f4a6f1f11", "type": "section-7", "title": "Section 7 report",
                 "template": {"id": "section-7", "version": 1, "sha256": "80e3506ad730"},
                 "author": {"name": "Sioned Puw"}, "status": "DRAFT", "language": "ENGLISH", "startedAt": "2026-11-23T10:42:00Z",
                 "sections": [{"key": "childVoice.1", "title": "Oliwia", "notRelevantBecause": "She is a baby.",
                   "blocks": [{"runs": [{"text": "Filip eats with the others."}]}]}]}
                """;
        assertThat(TypedTexts.of(Json.object(report)))
                .containsExactly("She is a baby.", "Filip eats with the others.");
    }

    @Test
    void areTheTitleOfWhatSomebodyHasNamed() {
        assertThat(TypedTexts.of(Json.object("{\"title\": \"School report, spring\"}")))
                .containsExactly("School report, spring");
    }

    @Test
    void areAlsoTheShortestAnswerAndTheFirmOfSomebodysSolicitor() {
        assertThat(
                        TypedTexts.of(
                                Json.object(
                                        "{\"words\": \"no\", \"standing\": \"TOLD_TO_ME\", \"language\": \"en\"}")))
                .containsExactly("no");
        assertThat(TypedTexts.of(Json.object("{\"words\": \"NO\"}"))).containsExactly("NO");
        assertThat(TypedTexts.of(Json.object("{\"organisation\": \"Made-up Solicitors\"}")))
                .containsExactly("Made-up Solicitors");
    }
}
