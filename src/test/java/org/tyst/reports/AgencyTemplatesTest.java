package org.tyst.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tyst.words.Language;

class AgencyTemplatesTest {
    private final String shipped = Templates.text("position-statement-v1.json");

    @Test
    void anAgencyAddsALaterVersionAndAKindOfItsOwn() {
        var later = file("later.json", shipped.replace("\"version\": 1", "\"version\": 2"));
        var other = file("other.json", shipped.replace("position-statement", "our-statement"));
        var all = read(later, other);
        assertThat(all.bad()).isEmpty();
        assertThat(all.templates().newest("position-statement").orElseThrow().version())
                .isEqualTo(2);
        assertThat(all.templates().newest("our-statement")).isPresent();
        assertThat(all.templates().find(shippedRef())).isPresent();
    }

    @Test
    void theSameVersionWithOtherWordsIsRefusedAndTheRestIsUsed() {
        var other = file("a.json", shipped.replace("\"Position\"", "\"Where I stand\""));
        var broken = file("b.json", shipped.replace("\"sidesAim\"", "\"sidesAmi\""));
        var good = file("c.json", shipped.replace("position-statement", "our-statement"));
        var all = read(other, broken, good);
        assertThat(all.own()).extracting(AgencyTemplates.Own::file).containsExactly("c.json");
        assertThat(all.bad())
                .extracting(bad -> bad.file() + " " + bad.why().fault())
                .containsExactly("a.json TAKEN", "b.json UNKNOWN_FIELD");
        var shippedTemplate = Templates.shipped().newest("position-statement");
        assertThat(all.templates().newest("position-statement")).isEqualTo(shippedTemplate);
    }

    @Test
    void aLetterWithoutSomebodyToReadItIsRefused() {
        var letter = shipped.replace("FRONT_SHEET", "LETTERHEAD");
        assertThat(read(file("letter.json", letter)).bad())
                .extracting(bad -> bad.why().fault())
                .containsExactly(TemplateFault.ADDRESSEE);
    }

    @Test
    void anApprovalIsOfTheWordsAndFallsAwayWithThem() {
        var text =
                OfficialTexts.of(Marking.shipped(), Templates.shipped()).stream()
                        .filter(one -> one.key().equals("marking.header"))
                        .findFirst()
                        .orElseThrow();
        var json =
                "{\"approvals\": [{\"key\": \"marking.header\", \"language\": \"ENGLISH\","
                        + " \"by\": \"Head of Legal\", \"on\": \"2026-11-02\", \"seal\": \"%s\"}]}";
        assertThat(standing(json.formatted(text.seal(Language.ENGLISH)), text))
                .isInstanceOf(Approvals.Standing.Approved.class);
        assertThat(standing(json.formatted("of other words"), text))
                .isInstanceOf(Approvals.Standing.Changed.class);
        assertThat(Approvals.shipped().of(text, Language.WELSH))
                .isInstanceOf(Approvals.Standing.NotApproved.class);
    }

    private static Approvals.Standing standing(String json, OfficialText text) {
        var read = (Approvals.Outcome.Read) Approvals.read(json);
        return read.approvals().of(text, Language.ENGLISH);
    }

    private TemplateRef shippedRef() {
        return new TemplateRef("position-statement", 1, Source.sha256(shipped));
    }

    private static TemplateFile file(String name, String text) {
        return new TemplateFile(name, Optional.of(text), false);
    }

    private static AgencyTemplates read(TemplateFile... files) {
        return AgencyTemplates.of(Templates.shipped(), List.of(files));
    }
}
