package org.tyst.cases.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.cases.ImportFinding.Kind.NO_LONGER_LISTED;
import static org.tyst.cases.ImportFinding.Kind.REPLACED_BY_COURT;
import static org.tyst.cases.ImportFinding.Kind.STAYS_WITHHELD;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Json;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ImportFinding;
import org.tyst.cases.LanguageChoice;
import org.tyst.cases.Person;
import org.tyst.fixtures.MemoryCases;
import org.tyst.fixtures.SteppedClock;

class CourtImporterTest {
    private static final byte[] ODD = FeedFiles.own("odd.json");

    private final SteppedClock clock = new SteppedClock();
    private final MemoryCases store = new MemoryCases(clock);
    private final CourtImporter importer = new CourtImporter(store, clock);

    @Test
    void addsEverythingAndSaysHowMuch() {
        var report = imported(ODD).cases().getFirst();
        assertThat(report.what()).isEqualTo(ImportReport.What.ADDED);
        assertThat(report.people()).isEqualTo(file().people().size()).isEqualTo(8);
        assertThat(report.children()).isEqualTo(4);
        assertThat(report.hearings()).isEqualTo(3);
        assertThat(report.documents()).isEqualTo(4);
        assertThat(report.findings())
                .isNotEmpty()
                .isEqualTo(file().imports().getFirst().findings());
    }

    @Test
    void withheldDetailsLieInTheSealedCompartmentFromTheFirstMoment() {
        imported(ODD);
        var open = Json.text(store.inTheOpen());
        assertThat(store.sealed().values())
                .contains("14 Pistyll Row, Aberfelin, ZZ9 4QT", "07700 900417");
        assertThat(open)
                .doesNotContain(
                        "Pistyll", "900417", "Rhodfa", "Secretname", "megan.rees@", "Llwybr");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        imported(ODD);
        var before = store.inTheOpen();
        var writes = store.writes();
        clock.pass(Duration.ofDays(1));
        assertThat(imported(ODD).count(ImportReport.What.UNCHANGED)).isEqualTo(1);
        assertThat(store.inTheOpen()).isEqualTo(before);
        assertThat(store.writes()).isEqualTo(writes);
    }

    @Test
    void aLaterFileUpdatesAndNeverDuplicates() {
        imported(ODD);
        var report = later("Court 4", "Court 9");
        assertThat(report.what()).isEqualTo(ImportReport.What.UPDATED);
        assertThat(file().people()).hasSize(8);
        assertThat(file().hearings())
                .hasSize(3)
                .anyMatch(hearing -> hearing.venue().equals("Court 9"));
        assertThat(file().contactPoints()).extracting(ContactPoint::id).doesNotHaveDuplicates();
        assertThat(file().imports()).hasSize(2);
    }

    @Test
    void aLaterNoOpensNothingThatIsWithheld() {
        imported(ODD);
        var report =
                later("\"isAddressConfidential\": \"Yes\"", "\"isAddressConfidential\": \"No\"");
        assertThat(kinds(report)).contains(STAYS_WITHHELD);
        assertThat(point("Megan Rees", ContactPoint.Kind.ADDRESS).confidentiality())
                .isEqualTo(Confidentiality.WITHHELD);
        assertThat(Json.text(store.inTheOpen())).doesNotContain("Pistyll");
    }

    @Test
    void aLaterYesClosesWhatWasOpen() {
        imported(ODD);
        later("\"isAddressConfidential\": \"No\"", "\"isAddressConfidential\": \"Yes\"");
        assertThat(point("Daniel Hale", ContactPoint.Kind.ADDRESS).confidentiality())
                .isEqualTo(Confidentiality.WITHHELD);
        assertThat(Json.text(store.inTheOpen())).doesNotContain("9 Sandbank Lane");
    }

    @Test
    void aBlankDoesNotCloseWhatSomebodyAskedAboutAndOpened() {
        imported(ODD);
        var phone = point("Daniel Hale", ContactPoint.Kind.PHONE);
        var opened = new FoundPoint(phone, "07700 900417").as(Confidentiality.OPEN);
        store.save(opened.point(), opened.detail());
        later("Court 4", "Court 9");
        assertThat(point("Daniel Hale", ContactPoint.Kind.PHONE).confidentiality())
                .isEqualTo(Confidentiality.OPEN);
    }

    @Test
    void whatOnlyPeopleHereKnowStays() {
        imported(ODD);
        var megan = person("Megan Rees");
        store.save(
                new Person(
                        megan.id(),
                        megan.caseId(),
                        "Megan Rhys",
                        List.of(),
                        megan.birth(),
                        megan.gender(),
                        Set.copyOf(megan.parts()),
                        megan.relationships(),
                        megan.livesWith(),
                        megan.representative(),
                        LanguageChoice.WELSH,
                        "Asked for Welsh."));
        var report = later("Court 4", "Court 9");
        assertThat(person("Megan Rees").language()).isEqualTo(LanguageChoice.WELSH);
        assertThat(person("Megan Rees").note()).contains("Asked for Welsh.");
        assertThat(person("Megan Rees").otherNames()).containsExactly("Megan Rhys");
        assertThat(kinds(report)).contains(REPLACED_BY_COURT);
    }

    @Test
    void aHearingThatIsNoLongerListedStaysAndIsNoted() {
        imported(ODD);
        var report = later("2026-12-02T09:00:00Z", "2026-12-04T09:00:00Z");
        assertThat(kinds(report)).contains(NO_LONGER_LISTED);
        assertThat(file().hearings()).hasSize(4);
    }

    @Test
    void aFullDiskKeepsNothingAtAll() {
        store.haveRoomFor(5);
        assertThat(importer.importFile(ODD))
                .isEqualTo(
                        new ImportOutcome.NotKept(
                                new SaveOutcome.NotSaved(SaveOutcome.Why.DISK_FULL)));
        assertThat(store.inTheOpen()).isEmpty();
        assertThat(store.sealed()).isEmpty();
    }

    @Test
    void aBrokenFileChangesNothingAndSaysWhere() {
        imported(ODD);
        var before = store.inTheOpen();
        var outcome = importer.importFile(Arrays.copyOf(ODD, ODD.length / 2));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ImportOutcome.Broken.class,
                        broken -> {
                            assertThat(broken.fault().why()).isEqualTo(Fault.Why.CUT_SHORT);
                            assertThat(broken.fault().line()).isGreaterThan(50);
                        });
        assertThat(store.inTheOpen()).isEqualTo(before);
    }

    private ImportReport imported(byte[] file) {
        var outcome = importer.importFile(file);
        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        return ((ImportOutcome.Imported) outcome).report();
    }

    private ImportReport.OfCase later(String text, String instead) {
        clock.pass(Duration.ofDays(1));
        var changed = new String(ODD, StandardCharsets.UTF_8).replace(text, instead);
        return imported(FeedFiles.bytes(changed)).cases().getFirst();
    }

    private CaseFile file() {
        return store.open(CourtIds.caseOf("1790000000000417")).orElseThrow();
    }

    private Person person(String name) {
        return file().people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ContactPoint point(String name, ContactPoint.Kind kind) {
        return file().contactPointsOf(person(name).id()).stream()
                .filter(point -> point.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<ImportFinding.Kind> kinds(ImportReport.OfCase report) {
        return report.findings().stream().map(ImportFinding::kind).toList();
    }
}
