package org.tyst.screens.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tyst.reports.AgencyTemplates;
import org.tyst.reports.Approvals;
import org.tyst.reports.Bilingual;
import org.tyst.reports.Marking;
import org.tyst.reports.OfficialText;
import org.tyst.reports.OfficialTexts;
import org.tyst.reports.TemplateFile;
import org.tyst.reports.Templates;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.screens.parts.Page;
import org.tyst.words.Language;
import org.tyst.words.Words;

class DocumentsCardTest {
    @Test
    void saysWhichFileIsNotUsedAndWhyAndWhichWordsNobodyApproved() {
        var window = Window.showing(Theme.LIGHT, 100, () -> page(Language.ENGLISH));
        Photos.take(window.scene(), "settings-documents");
        window.robot().clickOn("Show which, and why");
        assertThat(AccessibleScene.wordsOn(window.scene()))
                .contains("ours.json, line 4", "The field “type” is missing");
        Photos.take(window.scene(), "settings-documents-refused");
        AccessibleScene.check(window.scene());
        window.robot().clickOn("Close").clickOn("Show the Welsh");
        assertThat(AccessibleScene.wordsOn(window.scene()))
                .contains("Not translated yet", "marking.header");
        Photos.take(window.scene(), "settings-documents-welsh");
    }

    @Test
    void isThereInWelshAndInTheDark() {
        var window = Window.showing(Theme.DARK, 100, () -> page(Language.WELSH));
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "settings-documents-dark");
    }

    private static Page page(Language language) {
        var words = Words.in(language);
        return new Page(words.text("settings.title"))
                .narrow()
                .add(new DocumentsCard(words, shown()).card());
    }

    private static DocumentsShown shown() {
        var bad =
                "{\n  \"id\": \"ours\",\n  \"title\": {\"en\": \"Ours\", \"cy\": \"Ein un ni\"}\n}";
        var templates =
                AgencyTemplates.of(
                        Templates.shipped(),
                        List.of(new TemplateFile("ours.json", Optional.of(bad), false)));
        var texts = new ArrayList<>(OfficialTexts.of(Marking.shipped(), templates.templates()));
        texts.add(inEnglishAlone());
        return new DocumentsShown(templates, List.of(), Approvals.shipped(), texts);
    }

    private static OfficialText inEnglishAlone() {
        var title = new Bilingual("Letter to a school", "");
        return new OfficialText(
                "template.school-letter.1", OfficialText.Group.TEMPLATES, title, title);
    }
}
