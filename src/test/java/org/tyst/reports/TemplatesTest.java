package org.tyst.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tyst.people.Organisation;
import org.tyst.words.Language;

class TemplatesTest {
    private final Templates templates = Templates.shipped();
    private final String json = Templates.text("section-7-v1.json");

    @Test
    void eachOrganisationFindsItsOwn() {
        assertThat(templates.of(Organisation.CAFCASS))
                .extracting(Template::id)
                .contains("section-7", "child-impact")
                .doesNotContain("child-impact-analysis");
        assertThat(templates.of(Organisation.CAFCASS_CYMRU))
                .extracting(Template::id)
                .contains("section-7", "child-impact-analysis")
                .doesNotHaveDuplicates();
    }

    @Test
    void eachTitleAndPromptIsThereInBothLanguages() {
        var child = templates.newest("child-impact").orElseThrow();
        assertThat(child.title().in(Language.WELSH)).isEqualTo("Adroddiad effaith ar blant");
        assertThat(child.sections())
                .allMatch(slot -> !slot.title().in(Language.WELSH).startsWith("~"));
    }

    @Test
    void theWelfareChecklistHasItsSevenHeadings() {
        var checklist =
                templates.newest("section-7").orElseThrow().sections().stream()
                        .filter(slot -> slot.key().equals("welfareChecklist"))
                        .findFirst()
                        .orElseThrow();
        assertThat(checklist.parts())
                .extracting(Template.Slot::key)
                .containsExactly("a", "b", "c", "d", "e", "f", "g");
    }

    @Test
    void anOldReportFindsItsOwnTemplateByHash() {
        var template = templates.newest("section-7").orElseThrow();
        assertThat(templates.find(templates.ref(template))).contains(template);
        assertThat(templates.find(new TemplateRef("section-7", 1, "another"))).isEmpty();
    }

    @Test
    void refusesAFieldItDoesNotKnowAndSaysWhere() {
        assertRefused(
                json.replaceFirst("\"sides\"", "\"slides\""),
                8,
                TemplateFault.UNKNOWN_FIELD,
                "slides");
    }

    @Test
    void refusesAMissingWelshTitle() {
        assertRefused(
                json.replace("\"~Opsiynau\"", "\"\""),
                lineOf("\"options\""),
                TemplateFault.NO_TITLE,
                "options");
    }

    @Test
    void refusesTheSameSectionTwice() {
        assertRefused(
                json.replace("\"options\"", "\"recommendations\""),
                lineOf("\"recommendations\""),
                TemplateFault.TWICE,
                "recommendations");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertRefused("{\n  \"id\": \"x\",\n  oops\n}", 3, TemplateFault.NOT_JSON, "");
    }

    private int lineOf(String text) {
        return 1 + (int) json.substring(0, json.indexOf(text)).lines().count() - 1;
    }

    private static void assertRefused(String json, int line, TemplateFault fault, String about) {
        assertThat(TemplateReader.read(json))
                .isInstanceOfSatisfying(
                        TemplateOutcome.Refused.class,
                        refused -> {
                            assertThat(refused.line()).isEqualTo(line);
                            assertThat(refused.fault()).isEqualTo(fault);
                            assertThat(refused.about()).isEqualTo(about);
                        });
    }
}
