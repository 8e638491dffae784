package org.tyst.reports.translating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.CLOCK;
import static org.tyst.fixtures.AFiledFamily.IDS;
import static org.tyst.fixtures.AFiledFamily.father;
import static org.tyst.fixtures.AFiledFamily.file;
import static org.tyst.fixtures.AFiledFamily.material;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tyst.contests.VerificationStep;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.RandomReports;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.fixtures.Translations;
import org.tyst.people.Practitioner;
import org.tyst.people.Role;
import org.tyst.reports.Block;
import org.tyst.reports.Content;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.Material;
import org.tyst.reports.Piece;
import org.tyst.reports.RecipientView;
import org.tyst.reports.Report;
import org.tyst.reports.Retyping;
import org.tyst.reports.Run;
import org.tyst.reports.Span;
import org.tyst.reports.WithheldDetails;
import org.tyst.reports.life.Life;
import org.tyst.reports.life.LifeLine;
import org.tyst.reports.life.SignOffPolicy;
import org.tyst.reports.life.Signing;
import org.tyst.reports.life.Step;
import org.tyst.reports.translating.Progress.State;
import org.tyst.words.Language;

/** One report in two languages: one structure, two sets of words, and somebody who compared them. */
class TranslatingTest {
    private static final Copies COPIES = new Copies(Marking.shipped());
    private static final Pattern POINTER = Pattern.compile("\u00A0\\[\\d+]");

    private final List<LifeLine> lines = new ArrayList<>();
    private final Report report =
            Reports.full("section-7", Language.ENGLISH, AFiledFamily.material());

    @Test
    void whateverIsInAReportItsNumbersSourcesAndFootnotesAgreeInBothLanguages() {
        for (var seed = 0; seed < 24; seed++) {
            var whole = Translations.whole(RandomReports.of(seed), "A. Cyfieithydd");
            var own = view(whole, whole.language());
            var other = view(whole, Translations.other(whole.language()));
            assertThat(carried(other)).as("seed " + seed).isEqualTo(carried(own));
            assertThat(words(other)).isNotEqualTo(words(own));
        }
    }

    @Test
    void aChildIsQuotedInTheirOwnLanguageAndTranslatedWhereItIsReadInAnother() {
        var welsh = quote(view(Translations.begun(report), Language.WELSH));
        assertThat(welsh.words().text()).contains(AFiledFamily.TOMOS_SAID.words());
        assertThat(welsh.translation()).isEmpty();
        var other = Reports.full("child-impact", Language.WELSH, material());
        var english = quote(view(Translations.begun(other), Language.ENGLISH));
        assertThat(english.words()).isInstanceOf(Span.Lang.class);
        assertThat(english.translation().orElseThrow().text())
                .isEqualTo("(Translation: “Dad shouts when the match is on the telly.”)");
    }

    @Test
    void theRecordWordsBothAndNobodysExactWordsAreTypedAnew() {
        var drafted = Translations.begun(report);
        var father = drafted.in(Language.WELSH).blocks().filter(this::isOfTheFather).findFirst();
        assertThat(father.orElseThrow().text()).startsWith("Ar 14 Hydref 2026 dywedodd");
        assertThat(father.orElseThrow().allRuns())
                .contains(new Run.Lang("en", AFiledFamily.FATHER_SAID.words()));
        var unit = unit(drafted, father.orElseThrow());
        var marked = new Ground(material(), Translations.passages(report)).of(unit, 0);
        assertThat(Run.text(marked.read("Meddai ef.")))
                .isEqualTo("Meddai ef." + AFiledFamily.FATHER_SAID.words());
    }

    @Test
    void aMarkMayStandAnywhereAndIsNeverLost() {
        var agency = new Run.Agency("Heddlu Dyfed", "an agency", java.util.Set.of());
        var note = new Run.Note("See the letter");
        var original =
                List.<Run>of(new Run.Words("It was "), agency, new Run.Words(" then."), note);
        var marked = new MarkedText(original);
        assertThat(marked.typed(original)).isEqualTo("It was [[1]] then.[[2: See the letter]]");
        assertThat(marked.read("[[2: Gweler y llythyr]] Yna [[1]] [[1]] [[7]] oedd."))
                .containsExactly(
                        new Run.Note("Gweler y llythyr"),
                        new Run.Words(" Yna "),
                        agency,
                        new Run.Words(" "),
                        new Run.Words(" "),
                        new Run.Words(" oedd."));
        assertThat(marked.read("Felly.")).containsExactly(new Run.Words("Felly."), agency, note);
        assertThat(marked.read(" ")).isEmpty();
    }

    @Test
    void isCheckedBySomebodyElseAndOnlyAsItStands() {
        var begun = Translations.begun(report);
        var needed = progress(begun).needed();
        assertThat(progress(begun).count(State.CHECKED)).isZero();
        var whole = Translations.whole(report, ReesAndHale.PRACTITIONER.name());
        assertThat(progress(whole).count(State.TRANSLATED)).isEqualTo(needed);
        checkAll(whole, Reports.finished(report).author().name());
        assertThat(progress(whole).unchecked()).isEqualTo(needed);
        checkAll(whole, "Carys Bowen");
        assertThat(progress(whole).unchecked()).isZero();
        var paragraph = whole.blocks().filter(Block.Paragraph.class::isInstance).findFirst();
        var written = whole.replace(Retyping.retyped(paragraph.orElseThrow(), "Other words."));
        assertThat(progress(written).count(State.STALE)).isEqualTo(1);
        var mended =
                Translations.TRANSLATING.ready(
                        written, unit(written, paragraph.get()), "A. Cyfieithydd");
        assertThat(progress(mended).count(State.TRANSLATED)).isEqualTo(1);
    }

    @Test
    void oneSignatureStandsUnderBothLanguagesAndAManagersPassUnderTheReportsOwn() {
        var whole = Translations.whole(report, "A. Cyfieithydd");
        assertThat(Content.ownHash(whole)).isEqualTo(Content.hash(report));
        assertThat(Content.hash(whole)).isNotEqualTo(Content.hash(report));
        var signed = Reports.finished(whole);
        assertThat(signed.isSigned()).isTrue();
        assertThat(words(view(signed, Language.WELSH)))
                .contains("Myfi, ")
                .doesNotContain("I have kept fact apart");
        assertThat(view(signed, Language.WELSH).front().rows().toString())
                .contains("Dyma’r fersiwn Gymraeg.");
    }

    @Test
    void whatTheCourtAskedAndWhatIsContestedStandInTheirWordsBesideWhatTheyMean() {
        var asked = AFiledFamily.direction().questions().getFirst();
        var welsh = view(whole(), Language.WELSH);
        assertThat(cell(welsh, asked))
                .startsWith(new Span.Lang("en", asked))
                .last()
                .extracting(Span::text)
                .isEqualTo("\n(Cyfieithiad: “Brawddeg 1 yn yr iaith arall .”)");
        var wrong = AFiledFamily.CONVICTION_CONTESTED.saidToBeWrong();
        assertThat(cell(welsh, wrong)).contains(new Span.Lang("en", wrong));
        assertThat(footnotes(welsh))
                .anyMatch(text -> text.contains("Cyfieithiad yw eu geiriau yma."))
                .noneMatch(text -> text.contains(wrong));
        assertThat(words(view(whole(), Language.ENGLISH))).doesNotContain("Brawddeg");
    }

    @Test
    void aTranslationOfWhatAContestNoLongerSaysIsPrintedNowhere() {
        var more =
                new VerificationStep(
                        "I asked the police.",
                        LocalDate.of(2026, 11, 2),
                        "They have not answered.");
        var contest = AFiledFamily.CONVICTION_CONTESTED.checked(more);
        var now = new Material(file(), material().interviews(), List.of(contest));
        var welsh =
                COPIES.forRecipient(whole(), Language.WELSH, now, father(), WithheldDetails.none());
        assertThat(cell(welsh, contest.saidToBeWrong()))
                .noneMatch(span -> span.text().contains("Brawddeg"));
        var units = new Units(Translations.passages(report), now);
        var policy = SignOffPolicy.shipped().translations();
        assertThat(Progress.of(whole(), units, lines, policy).count(State.STALE)).isEqualTo(1);
    }

    @Test
    void whySomebodyWasNotToldIsTranslatedForTheCourtAlone() {
        var why = "She said that she would go to his house.";
        var not =
                new Step.SharedBack(
                        ReesAndHale.MOTHER.id(),
                        ReesAndHale.MOTHER.name(),
                        Optional.empty(),
                        Step.How.NOT_DONE,
                        "",
                        false,
                        "",
                        why);
        var whole = whole();
        lines.add(new Signing(whole.author(), IDS, CLOCK).line(whole, not));
        var unit =
                new Units(Translations.passages(report), material())
                        .of(whole, lines).stream()
                                .filter(one -> one.words().equals(List.of(Run.plain(why))))
                                .findFirst()
                                .orElseThrow();
        var said = Translations.TRANSLATING.type(whole, unit, 0, Run.plain("Âi i’w dŷ."));
        var signed = new Signing(whole.author(), IDS, CLOCK).sign(said, new Life(said, lines), "S");
        var court =
                COPIES.forCourt(
                        signed.report().in(Language.WELSH), material(), AFiledFamily.WITHHELD);
        assertThat(words(court)).contains("Âi i’w dŷ.").doesNotContain(why);
        assertThat(words(view(signed.report(), Language.WELSH))).doesNotContain("Âi i’w dŷ.");
    }

    private Report whole() {
        return Translations.whole(report, "A. Cyfieithydd");
    }

    private static List<Span> cell(RecipientView view, String text) {
        return view.pieces().stream()
                .filter(Piece.Grid.class::isInstance)
                .flatMap(grid -> ((Piece.Grid) grid).rows().stream().flatMap(List::stream))
                .map(Piece.Cell::spans)
                .filter(spans -> spans.stream().map(Span::text).anyMatch(text::equals))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> footnotes(RecipientView view) {
        return view.pieces().stream()
                .filter(Piece.Numbered.class::isInstance)
                .flatMap(piece -> ((Piece.Numbered) piece).spans().stream())
                .filter(Span.Footnote.class::isInstance)
                .map(Span::text)
                .toList();
    }

    private boolean isOfTheFather(Block block) {
        return block.ownSources()
                .anyMatch(it -> it.id().equals(AFiledFamily.FATHER_SAID.id().value()));
    }

    private static Unit unit(Report report, Block block) {
        return Translations.units(report, Translations.passages(report)).stream()
                .filter(unit -> unit.key().equals(block.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    private Progress progress(Report of) {
        return Progress.of(
                of,
                new Units(Translations.passages(of), material()),
                new Life(of, lines).lines(),
                SignOffPolicy.shipped().translations());
    }

    private void checkAll(Report of, String who) {
        var hashes = of.translation().orElseThrow().units().stream().map(Translated::hash);
        var step = new Step.TranslationChecked(hashes.toList());
        lines.add(by(who).line(of, step));
    }

    private static Signing by(String name) {
        var me = ReesAndHale.PRACTITIONER;
        return new Signing(
                new Practitioner(
                        me.id(),
                        name,
                        Role.SERVICE_MANAGER,
                        me.organisation(),
                        me.officeAddress(),
                        me.officePhone()),
                IDS,
                CLOCK);
    }

    private static RecipientView view(Report of, Language language) {
        return COPIES.forRecipient(of, language, material(), father(), WithheldDetails.none());
    }

    private static Piece.Quote quote(RecipientView view) {
        return view.pieces().stream()
                .filter(Piece.Quote.class::isInstance)
                .map(Piece.Quote.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Piece by piece: what it is, its number, the sources it points to, and how many footnotes it has. */
    private static List<String> carried(RecipientView view) {
        return view.pieces().stream().map(TranslatingTest::carried).toList();
    }

    private static String carried(Piece piece) {
        return switch (piece) {
            case Piece.Numbered it -> it.number() + carried(it.spans().stream());
            case Piece.Quote it -> it.number() + carried(it.leadIn().stream());
            case Piece.Bulleted it ->
                    it.number()
                            + carried(it.leadIn().stream())
                            + it.items().stream().map(one -> carried(one.stream())).toList();
            case Piece.Withheld it -> it.number() + " withheld";
            case Piece.Grid it ->
                    it.rows().stream()
                            .map(row ->
                                    carried(row.stream().flatMap(cell -> cell.spans().stream())))
                            .toList()
                            .toString();
            case Piece.Head it -> "head " + it.level();
            case Piece.Note _ -> "note";
            case Piece.Family it -> "family " + it.said().size();
            case Piece.Events it -> "events " + it.told().size();
            case Piece.NewPage _ -> "page";
            case Piece.Signature _ -> "signature";
        };
    }

    private static String carried(Stream<Span> spans) {
        var all = spans.toList();
        var pointers =
                all.stream()
                        .map(Span::text)
                        .flatMap(text -> POINTER.matcher(text).results())
                        .map(found -> found.group())
                        .sorted()
                        .toList();
        return " " + pointers + all.stream().filter(Span.Footnote.class::isInstance).count();
    }

    private static String words(RecipientView view) {
        return view.pieces().toString();
    }
}
