package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.basics.Ids;
import org.tyst.cases.Birth;
import org.tyst.cases.CaseId;
import org.tyst.cases.ChildrensCase;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.dispatch.ExtractReceipt;
import org.tyst.dispatch.Lying;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Hands;
import org.tyst.screens.Place;

/** A signed contact is corrected, read, printed for a party and found again in the history, through the real window and record. */
class ContactJourneyTest {
    private final OnTheLaptop laptop = new OnTheLaptop().withTheFamily();

    @TempDir Path folder;

    @AfterEach
    void close() {
        laptop.close();
    }

    @Test
    void aCopyForAPartyLeavesThroughTheGateAndTheVersionsTellOfIt() {
        laptop.stored().interviews().correct(correction());
        laptop.pages().chooses(folder);
        var contact = AFiledFamily.interview().interview().id();
        var hands = laptop.at(new Place.InterviewRoom(contact));
        hands.see("Corrects statement 2").press("Print or save this contact");
        hands.see("Who is it for?").press(ReesAndHale.FATHER.name() + ", a party");
        hands.see("What they get")
                .press("Statement 3: D. Hale: " + AFiledFamily.FATHER_SAID.words())
                .look("contact-1-for-a-party");
        hands.press("Make and check this copy").see("Nothing found that must not be there");
        assertThat(hands.canSee("Say what it is for first")).isTrue();
        hands.write("What is it for?", "he asked for it at the hearing").look("contact-2-made");
        hands.press("Save as a file").see("It is in the history");
        hands.look("contact-3-out");
        assertThat(folder.resolve("XX26P00417_contact-2026-10-14_v2_party-A.pdf")).exists();
        assertThat(laptop.read(() -> laptop.stored().audit().ofAct(Act.EXTRACT_SAVED))).hasSize(1);
        hands.press("See what has left").see("he asked for it at the hearing");
        assertThat(hands.page()).contains("third", "other", "misheard");
        hands.look("contact-4-versions");
        var history = laptop.at(new Place.CaseFile(ReesAndHale.CASE, CaseSection.HISTORY));
        history.see("Copy of the record saved as a file").press("Who read what");
        history.see("Interview read").look("contact-5-who-read-what");
    }

    @Test
    void aLaptopWithoutAPrinterSaysSoAndNothingIsLetOut() {
        var hands = madeForTheFile();
        hands.press("Print").see("No printer is there").look("contact-6-no-printer");
        assertThat(receipts(Act.EXTRACT_PRINTED)).isEmpty();
        assertThat(lines(Act.EXTRACT_CAME_TO_NOTHING)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aCloudFolderIsSpokenOfBeforeAnythingLiesThere() throws IOException {
        var cloud = Files.createDirectory(folder.resolve("OneDrive"));
        laptop.pages().chooses(cloud);
        var hands = madeForTheFile();
        hands.press("Save as a file").see("Save in a cloud folder?").look("contact-7-cloud");
        hands.press("Cancel").see("Nothing left this laptop");
        assertThat(cloud).isEmptyDirectory();
        assertThat(lines(Act.EXTRACT_SAVED)).isEmpty();
        hands.press("Save as a file").press("Save it there all the same");
        hands.see("Delete it there when it has been handed on").look("contact-8-in-the-cloud");
        assertThat(receipts(Act.EXTRACT_SAVED))
                .singleElement()
                .satisfies(receipt -> {
                    assertThat(receipt.where()).contains(Lying.CLOUD);
                    assertThat(cloud.resolve(receipt.fileName())).exists();
                });
        hands.press("See what has left").see("in a cloud folder").look("contact-9-where");
        laptop.at(new Place.CaseFile(ReesAndHale.CASE, CaseSection.HISTORY))
                .see("_internal.pdf, in a cloud folder");
    }

    private Hands madeForTheFile() {
        var hands = laptop.at(new Place.ContactPaper(AFiledFamily.interview().interview().id()));
        hands.see("Who is it for?").press("Make and check this copy");
        return hands.see("INTERNAL").write("What is it for?", "for the file");
    }

    private List<AuditEntry> lines(Act act) {
        return laptop.read(() -> laptop.stored().audit().ofAct(act));
    }

    private List<ExtractReceipt> receipts(Act act) {
        return lines(act).stream().flatMap(line -> ExtractReceipt.in(line).stream()).toList();
    }

    @Test
    void aChildInAnotherCaseIsToldByItsNumberAndNothingElseOfIt() {
        var mine = ReesAndHale.file().theCase();
        var other = new CaseId(Ids.named("case", "sibling"));
        laptop.stored().cases().save(numbered(mine, other, "XX25C00102"));
        laptop.stored().cases().save(in(other, ReesAndHale.TOMOS, ReesAndHale.TOMOS.birth()));
        var namesakes = new CaseId(Ids.named("case", "namesake"));
        laptop.stored().cases().save(numbered(mine, namesakes, "XX25C00777"));
        laptop.stored().cases().save(in(namesakes, ReesAndHale.ALYS, Birth.unknown()));
        var hands = laptop.at(new Place.CaseFile(ReesAndHale.CASE, CaseSection.OVERVIEW));
        hands.see("XX25C00102: Tomos Rees-Hale stands in it too").look("linked-case");
        assertThat(hands.page()).doesNotContain("XX25C00777");
        hands.press("Go to XX25C00102").until("the other case", () -> isAt(other));
    }

    private boolean isAt(CaseId id) {
        return laptop.here().equals(new Place.CaseFile(id, CaseSection.OVERVIEW));
    }

    private static ChildrensCase numbered(ChildrensCase like, CaseId id, String number) {
        return new ChildrensCase(
                id,
                number,
                "",
                like.court(),
                like.lawType(),
                like.procedure(),
                like.organisation(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Person in(CaseId id, Person like, Birth birth) {
        return new Person(
                new PersonId(Ids.named("person", id.toString())),
                id,
                like.name(),
                List.of(),
                birth,
                like.gender(),
                like.parts(),
                List.of(),
                List.of(),
                Optional.empty(),
                like.language(),
                "");
    }

    private static Statement correction() {
        var old = AFiledFamily.MOTHER_SAID;
        return new Statement(
                new StatementId(Ids.named("statement", "third")),
                old.interview(),
                old.caseId(),
                9,
                old.speaker(),
                old.children(),
                old.standing(),
                old.wording(),
                "She would like Alys and Tomos to see their father every third weekend.",
                old.language(),
                "",
                KeepPrivate.no(),
                Optional.of(old.id()),
                "I had misheard her.",
                Optional.empty());
    }
}
