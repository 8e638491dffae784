package org.tyst.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.IDS;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseId;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.fixtures.SteppedClock;
import org.tyst.interviews.Statement;
import org.tyst.pdf.Cover;
import org.tyst.pdf.ItextPrinter;
import org.tyst.pdf.ReadBack;
import org.tyst.practice.PracticeCaseload;
import org.tyst.reports.Copies;
import org.tyst.reports.Disclosure;
import org.tyst.reports.Drafting;
import org.tyst.reports.Filling;
import org.tyst.reports.Marking;
import org.tyst.reports.Material;
import org.tyst.reports.Problem;
import org.tyst.reports.Readiness;
import org.tyst.reports.Recipient;
import org.tyst.reports.Report;
import org.tyst.reports.ReportStatus;
import org.tyst.reports.Templates;
import org.tyst.reports.WithheldDetails;
import org.tyst.store.StoredRecord;
import org.tyst.store.TemporaryRecord;
import org.tyst.words.Language;

/** Each practice case, everything on its record put into a report, and a copy for everybody. */
class PracticeCopiesTest {
    private static final SteppedClock CLOCK = new SteppedClock();
    private static final TemporaryRecord record = new TemporaryRecord(CLOCK);
    private static final StoredRecord stored = record.stored();
    private static final Drafting DRAFTING = new Drafting(IDS, CLOCK);
    private static final Readiness READINESS = new Readiness(new Cover());
    private static final Templates TEMPLATES = Templates.shipped();

    private final CopyMaking making =
            new CopyMaking(new Copies(Marking.shipped()), new ItextPrinter(), new ReadBack(CLOCK));

    @BeforeAll
    static void load() {
        assertThat(
                        PracticeCaseload.load(
                                stored.cases(),
                                stored.interviews(),
                                stored.contests(),
                                ReesAndHale.PRACTITIONER,
                                CLOCK))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    @AfterAll
    static void close() {
        record.close();
    }

    static Stream<CaseId> cases() {
        return stored.cases().rows().stream().map(row -> row.id());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCopyMayLeaveOnceAChildsWordsAboutTheirStreetAreForTheCourtAlone(CaseId id) {
        var material = material(id);
        var withheld = new WithheldDetails(stored.sealedDetails().ofCase(id, "test"));
        var others = OtherCases.of(material.file(), files(), everywhere(id));
        var report =
                written(
                        material,
                        language(material),
                        new Disclosure.CourtOnly("They say where she lives."));
        assertThat(READINESS.of(report, material)).isEmpty();
        for (var recipient : Recipient.of(material.file()))
            assertThat(
                            making.prepare(new Basis(report, material, withheld, others), recipient)
                                    .check()
                                    .findings())
                    .as(material.file().theCase().courtNumber() + " for " + recipient.inFileName())
                    .isEmpty();
    }

    private static Language language(Material material) {
        return switch (material.file().theCase().organisation()) {
            case CAFCASS -> Language.ENGLISH;
            case CAFCASS_CYMRU -> Language.WELSH;
        };
    }

    @Test
    void theCheckStopsTheFathersCopyBecauseTomosNamedTheStreet() {
        var material = material(PracticeCaseload.caseOf("1790000000000417"));
        var withheld =
                new WithheldDetails(
                        stored.sealedDetails().ofCase(material.file().theCase().id(), "test"));
        var report = written(material, Language.ENGLISH, Disclosure.everyone());
        var copies =
                Recipient.of(material.file()).stream()
                        .map(who ->
                                making.prepare(
                                        new Basis(report, material, withheld, OtherCases.none()),
                                        who))
                        .toList();
        assertThat(copies.getFirst().check().findings()).isEmpty();
        assertThat(copies).filteredOn(copy -> copy.check().stops()).hasSize(copies.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Nia is placed at 5 Heron Close, Fenwold, ZZ3 8TW.", "Ring 07700 900061."})
    void noCopyCarriesWhatAnotherCaseWithholds(String said) {
        var basis = basis(PracticeCaseload.caseOf("1790000000000417"), said);
        for (var who : Recipient.of(basis.material().file())) {
            var copy = making.prepare(basis, who);
            assertThat(copy.check().findings())
                    .as(who.inFileName())
                    .anyMatch(found -> found instanceof CopyFinding.OtherCase && found.stops());
            assertThat(copy.basis().others().entries()).isEmpty();
        }
    }

    private static Basis basis(CaseId id, String said) {
        var material = material(id);
        var report =
                written(material, Language.ENGLISH, new Disclosure.CourtOnly("Where she lives."))
                        .become(ReportStatus.DRAFT, CLOCK.instant())
                        .append("recommendations", DRAFTING.paragraph(said));
        var withheld = new WithheldDetails(stored.sealedDetails().ofCase(id, "test"));
        var others = OtherCases.of(material.file(), files(), everywhere(id));
        return new Basis(report, material, withheld, others);
    }

    private static WithheldDetails everywhere(CaseId id) {
        var all = new HashMap<>(stored.sealedDetails().ofCase(id, "test"));
        all.putAll(stored.sealedDetails().ofOthersThan(id, "test"));
        return new WithheldDetails(all);
    }

    private static List<CaseFile> files() {
        return cases().flatMap(id -> stored.cases().open(id).stream()).toList();
    }

    private static Material material(CaseId id) {
        var contests = stored.contests().ofCase(id);
        return new Material(
                stored.cases().open(id).orElseThrow(), stored.interviews().ofCase(id), contests);
    }

    private static Report written(Material material, Language language, Disclosure telling) {
        var kind =
                switch (material.file().theCase().organisation()) {
                    case CAFCASS -> "section-7";
                    case CAFCASS_CYMRU -> "child-impact";
                };
        var template = TEMPLATES.newest(kind).orElseThrow();
        var direction = material.file().theCase().directedReports().stream().findFirst();
        var report =
                DRAFTING.begin(
                        TEMPLATES.choose(template),
                        language,
                        material.file(),
                        ReesAndHale.PRACTITIONER,
                        direction);
        for (var section : report.sections())
            if (section.filling() == Filling.AUTHOR && section.required())
                report = report.append(section.key(), DRAFTING.paragraph("This is what I found."));
        report = everything(report, material);
        for (var block : report.blocks().toList())
            if (material.askedPrivate(block).findAny().isPresent())
                report = report.label(block.id(), new Disclosure.EveryoneKnowing());
        for (var block : report.blocks().toList())
            if (block.text().contains("Pistyll Row")) report = report.label(block.id(), telling);
        var answer = report.blocks().findFirst().orElseThrow().id();
        for (var question = 1; question <= report.questions().size(); question++)
            report = report.answer(question, answer);
        return Reports.finished(report);
    }

    private static Report everything(Report begun, Material material) {
        var report = begun;
        for (var statement : latest(material))
            report =
                    report.append(
                            "recommendations", DRAFTING.fromStatement(report, statement, material));
        for (var fact : material.file().facts())
            report = report.append("recommendations", DRAFTING.fromFact(report, fact, material));
        report = report.append("recommendations", DRAFTING.chronology(report, material));
        for (var problem : READINESS.of(report, material))
            if (problem instanceof Problem.SourceCorrected corrected)
                report = report.remove(corrected.block());
        return DRAFTING.flagAll(report, material);
    }

    private static List<Statement> latest(Material material) {
        return material.statements()
                .filter(one ->
                        material.statements()
                                .noneMatch(later -> later.corrects().equals(Optional.of(one.id()))))
                .toList();
    }
}
