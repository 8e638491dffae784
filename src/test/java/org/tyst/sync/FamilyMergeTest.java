package org.tyst.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Json;
import org.tyst.cases.Person;

/** What keeps somebody safe is never undone by a laptop that had not heard of it. */
class FamilyMergeTest {
    private static final String OLD_PERSON =
            """
            {"id":"00000000-0000-8000-8000-000000000001","caseId":"00000000-0000-8000-8000-000000000002","name":"M. Rees",
             "otherNames":["Megan Hale"],"birth":{"certainty":"UNKNOWN"},"gender":"","parts":["RESPONDENT"],"relationships":[],
             "livesWith":[],"language":"NOT_ASKED","note":""}\
            """;

    @Test
    void aTieThatWasWithheldAnywhereIsWithheldEverywhere() {
        var open = Map.<String, Object>of("relation", "CARER", "withheld", false, "source", "a");
        var closed = Map.<String, Object>of("relation", "CARER", "withheld", true, "source", "a");
        var edited = Map.<String, Object>of("relation", "CARER", "withheld", false, "source", "b");
        assertThat(merged(Kind.FAMILY_TIE, open, closed, edited).path("withheld").asBoolean())
                .isTrue();
        assertThat(merged(Kind.FAMILY_TIE, open, edited, closed).path("withheld").asBoolean())
                .isTrue();
    }

    @Test
    void aRuleStandsUntilItIsLiftedOnTheVersionThatStands() {
        var set = Map.<String, Object>of("words", "No voicemail", "safeContact", true);
        var lifted = Map.<String, Object>of("words", "No voicemail", "safeContact", false);
        var stricter =
                Map.<String, Object>of("words", "No voicemail, no post", "safeContact", true);
        assertThat(merged(Kind.SAFETY_RULE, set, lifted, set).path("safeContact").asBoolean())
                .as("lifted on the version that stands")
                .isFalse();
        assertThat(merged(Kind.SAFETY_RULE, set, lifted, stricter).path("safeContact").asBoolean())
                .as("lifted by a laptop that had not seen what was added")
                .isTrue();
    }

    @Test
    void kindsOfNamesFromTwoLaptopsAreBothKept() {
        var none = Map.<String, Object>of("nameKinds", Map.of());
        var mine = Map.<String, Object>of("nameKinds", Map.of("Megan Hale", "PREVIOUS"));
        var theirs = Map.<String, Object>of("nameKinds", Map.of("Meg", "KNOWN_AS"));
        assertThat(merged(Kind.PERSON, none, mine, theirs).path("nameKinds").size()).isEqualTo(2);
    }

    @Test
    void aPersonOfBeforeIsReadWithoutKindsOfNames() {
        var person = Json.kept(OLD_PERSON, Person.class);
        assertThat(person.nameKinds()).isEmpty();
        assertThat(person.died()).isEmpty();
    }

    private static ObjectNode merged(
            Kind kind,
            Map<String, Object> base,
            Map<String, Object> mine,
            Map<String, Object> theirs) {
        return Merge.merge(kind, writing(base), writing(mine), writing(theirs)).writing().body();
    }

    private static Writing writing(Map<String, Object> body) {
        return new Writing(Json.tree(body), Map.of(), 0, false);
    }
}
