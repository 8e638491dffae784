package org.tyst.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** All the official words that Tyst prints: the marks, the sentences of law, and of each template what stands on the page. */
public final class OfficialTexts {
    /** Of the sentences in documents those that say what the law is, or bind whoever signs. */
    private static final List<String> SENTENCES =
            List.of("declaration", "courtOnly.text", "child.notice");

    private OfficialTexts() {}

    public static List<OfficialText> of(Marking marking, Templates templates) {
        return Stream.of(
                        marks(marking),
                        sentences(),
                        templates.everyVersion().stream()
                                .filter(one -> isNewest(one, templates))
                                .map(OfficialTexts::template))
                .flatMap(texts -> texts)
                .toList();
    }

    private static Stream<OfficialText> marks(Marking it) {
        var all = new ArrayList<OfficialText>();
        all.add(mark("classification", it.classification()));
        all.add(mark("header", it.header()));
        all.add(mark("footer", it.footer()));
        all.add(mark("noticeTitle", it.noticeTitle()));
        IntStream.range(0, it.notice().size())
                .forEach(at -> all.add(mark("notice." + (at + 1), it.notice().get(at))));
        all.add(mark("courtCopy", it.courtCopy()));
        all.add(mark("partyCopy", it.partyCopy()));
        all.add(mark("partyCopyWithheld", it.partyCopyWithheld()));
        all.add(mark("childSummary", it.childSummary()));
        all.add(mark("childLetter", it.childLetter()));
        all.add(mark("internalCopy", it.internalCopy()));
        all.add(mark("agencyCopy", it.agencyCopy()));
        all.add(mark("draft", it.draft()));
        return all.stream();
    }

    private static OfficialText mark(String name, Bilingual text) {
        return new OfficialText("marking." + name, OfficialText.Group.MARKS, text, text);
    }

    private static Stream<OfficialText> sentences() {
        var english = Words.in(Language.ENGLISH);
        var welsh = Words.in(Language.WELSH);
        return SENTENCES.stream()
                .map(key -> "documents." + key)
                .map(key -> sentence(key, new Bilingual(english.text(key), welsh.text(key))));
    }

    private static OfficialText sentence(String key, Bilingual text) {
        return new OfficialText(key, OfficialText.Group.SENTENCES, text, text);
    }

    private static boolean isNewest(Template template, Templates templates) {
        return templates.newest(template.id()).filter(template::equals).isPresent();
    }

    private static OfficialText template(Template template) {
        return new OfficialText(
                "template." + template.id() + "." + template.version(),
                OfficialText.Group.TEMPLATES,
                template.title(),
                new Bilingual(
                        printed(template, Language.ENGLISH), printed(template, Language.WELSH)));
    }

    private static String printed(Template template, Language language) {
        if (!template.languages().contains(language)) return "";
        var sections = template.sections().stream().flatMap(OfficialTexts::printed);
        return Stream.concat(Stream.of(template.title()), sections)
                .map(text -> text.in(language))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Bilingual> printed(Template.Slot slot) {
        return Stream.of(
                        Stream.of(slot.title()),
                        slot.table().stream().flatMap(List::stream).map(Template.Asked::label),
                        slot.parts().stream().flatMap(OfficialTexts::printed))
                .flatMap(texts -> texts);
    }
}
