package org.tyst.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.WITHHELD;
import static org.tyst.fixtures.AFiledFamily.father;
import static org.tyst.fixtures.AFiledFamily.material;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tyst.fixtures.Documents;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.RecipientView;
import org.tyst.reports.Report;
import org.tyst.reports.Template;
import org.tyst.words.Language;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/**
 * Every template as pages. In the suite one kind of each, in turn in either language, empty or full, for the court or a party;
 * all kinds with {@code -Dtyst.everyTemplate=true}, and the files themselves in {@code target/templates}.
 */
class EveryTemplateTest {
    private static final boolean ALL = Boolean.getBoolean("tyst.everyTemplate");
    private static final Copies COPIES = new Copies(Marking.shipped());

    @BeforeAll
    static void wakesTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    record Kind(Language language, boolean full, boolean court) {
        static List<Kind> all() {
            var all = new ArrayList<Kind>();
            for (var language : Language.values())
                for (var full : List.of(true, false))
                    for (var court : List.of(true, false)) all.add(new Kind(language, full, court));
            return all;
        }
    }

    static Stream<Arguments> documents() {
        var templates = Documents.templates().toList();
        var all = new ArrayList<Arguments>();
        for (var place = 0; place < templates.size(); place++)
            for (var kind : ALL ? Kind.all() : List.of(Kind.all().get(place % 8)))
                all.add(Arguments.of(templates.get(place).id(), kind, templates.get(place)));
        return all.stream();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("documents")
    void answersToBothStandards(String id, Kind kind, Template template) throws Exception {
        var report =
                kind.full()
                        ? Documents.full(template, kind.language())
                        : Documents.begun(template, kind.language());
        var printed = new ItextPrinter().print(copy(report, kind));
        if (ALL) keep(id, kind, printed.bytes());
        BothStandardsTest.answersToBoth(printed.bytes());
        if (kind.full())
            assertThat(printed.pages()).isLessThanOrEqualTo(template.sides().orElse(40) + 2);
    }

    private static RecipientView copy(Report report, Kind kind) {
        return kind.court()
                ? COPIES.forCourt(report, material(), WITHHELD)
                : COPIES.forParty(report, material(), father());
    }

    private static void keep(String id, Kind kind, byte[] pdf) throws IOException {
        var folder = Files.createDirectories(Path.of("target/templates"));
        var name =
                "%s-%s-%s-%s.pdf"
                        .formatted(
                                id,
                                kind.language().code(),
                                kind.full() ? "full" : "empty",
                                kind.court() ? "court" : "party");
        Files.write(folder.resolve(name), pdf);
    }
}
