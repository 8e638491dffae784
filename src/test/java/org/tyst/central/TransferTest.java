package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.basics.Ids;
import org.tyst.cases.Confidentiality;
import org.tyst.fixtures.PlainText;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.interviews.attachments.AttachmentStore.Laying;
import org.tyst.interviews.attachments.AttachmentStore.Opening;
import org.tyst.people.Organisation;
import org.tyst.store.MadeAttachments;
import org.tyst.sync.Protocol;

/** The court orders that a case go from one country to the other: two central records, each with its own database and key. */
class TransferTest {
    private static final String WORDS = "I told Nain about the garden";
    private static final String ADDRESS = "14 Heol y Garreg Wen";
    private static AdminOffice england;
    private static AdminOffice wales;
    private static CentralServer welsh;

    @TempDir private static Path welshFolder;
    @TempDir private Path folder;
    private final List<String> told = new ArrayList<>();
    private final UUID here = UUID.randomUUID();
    private final UUID there = UUID.randomUUID();
    private final Visit visit = new Visit();

    @BeforeAll
    static void sitDown() throws Exception {
        TempCentral.server();
        england = AdminOffice.of(new CentralConfig(TempCentral.folder(), 0, new byte[32]));
        var key = new byte[32];
        key[0] = 1;
        var config = new CentralConfig(welshFolder.resolve("central"), 0, key);
        welsh = CentralServer.start(config);
        wales = AdminOffice.of(config);
    }

    @AfterAll
    static void close() {
        england.close();
        wales.close();
        welsh.close();
    }

    @Test
    void everythingArrivesAndTheCopyHereIsFrozen() throws Exception {
        try (var laptop = new Laptop(here);
                var theirs = new Laptop(there, welsh)) {
            var photo = kept(laptop);
            var pack = packed();
            assertThat(PlainText.found(folder, WORDS)).isEmpty();
            assertThat(PlainText.found(folder, ADDRESS)).isEmpty();

            var receipt = takenIn(pack);
            on(wales, List.of(), "allocate", "" + visit.caseId, "" + there);
            theirs.sync();
            theirs.carry();

            assertThat(visit.wordsOn(theirs)).containsExactly(WORDS);
            assertThat(bytes(theirs, photo)).hasSize(Protocol.CHUNK + 417);
            var theCase = theirs.record.stored().cases().open(visit.caseId).orElseThrow();
            assertThat(theCase.theCase().organisation()).isEqualTo(Organisation.CAFCASS_CYMRU);
            assertThat(theCase.contactPoints())
                    .singleElement()
                    .matches(point -> point.confidentiality() == Confidentiality.WITHHELD);
            assertThat(on(england, List.of(), "transferred", "" + visit.caseId, "0".repeat(32)))
                    .isFalse();
            assertThat(on(england, List.of(), "transferred", "" + visit.caseId, receipt)).isTrue();
            assertThat(on(england, List.of(), "call-off", "" + visit.caseId)).isFalse();
        }
    }

    @Test
    void whatIsWrittenHereAfterwardsIsKeptApartAndNobodyIsGivenTheFrozenCopy() throws Exception {
        try (var laptop = new Laptop(here)) {
            kept(laptop);
            packed();
            visit.say(laptop, "Written without knowing");
            laptop.sync();

            assertThat(laptop.record.stored().cases().open(visit.caseId)).isEmpty();
            assertThat(on(england, List.of(), "allocate", "" + visit.caseId, "" + here)).isFalse();
            assertThat(told.getLast()).contains("handed over");
            assertThat(on(england, List.of(), "call-off", "" + visit.caseId)).isTrue();
            assertThat(on(england, List.of(), "allocate", "" + visit.caseId, "" + here)).isTrue();
            laptop.sync();
            assertThat(visit.wordsOn(laptop)).containsExactly(WORDS);
        }
    }

    @Test
    void aPackThatWasChangedCutOrMadeForSomebodyElseLeavesNothing() throws Exception {
        try (var laptop = new Laptop(here)) {
            kept(laptop);
            var pack = packed();
            var bytes = Files.readAllBytes(pack);
            for (var at = 0; at < bytes.length; at += bytes.length / 23) {
                var changed = bytes.clone();
                changed[at] ^= 4;
                Files.write(pack, changed);
                assertRefused(wales, pack);
            }
            Files.write(pack, java.util.Arrays.copyOf(bytes, bytes.length - 1));
            assertRefused(wales, pack);
            Files.write(pack, bytes);
            assertRefused(england, pack);

            assertThat(on(wales, List.of("no"), "receive", "" + pack, "CAFCASS_CYMRU")).isFalse();
            assertThat(takenIn(pack)).isEqualTo(takenIn(pack));
        }
    }

    @Test
    void nothingIsPackedWhileBytesAreStillOnALaptop() throws Exception {
        try (var laptop = new Laptop(here)) {
            visit.keptOn(laptop, WORDS);
            photo(laptop);
            laptop.sync();

            assertThat(transfer(folder.resolve("pack"))).isFalse();
            assertThat(told.getLast()).contains("still on a laptop");
            assertThat(folder).isEmptyDirectory();
            laptop.carry();
            visit.say(laptop, "Still mine");
            assertThat(laptop.sync().trouble()).isEmpty();
            assertThat(transfer(folder.resolve("pack"))).isTrue();
        }
    }

    private void assertRefused(AdminOffice office, Path pack) throws SQLException {
        assertThat(on(office, List.of("yes"), "receive", "" + pack, "CAFCASS_CYMRU")).isFalse();
        assertThat(told.getLast()).contains("Nothing was taken in");
        on(wales, List.of(), "allocate", "" + UUID.randomUUID(), "" + there);
    }

    private AttachmentId kept(Laptop laptop) throws Exception {
        visit.keptOn(laptop, WORDS);
        laptop.record
                .stored()
                .cases()
                .save(visit.address(Confidentiality.WITHHELD, "the mother"), ADDRESS);
        var photo = photo(laptop);
        laptop.sync();
        laptop.carry();
        return photo;
    }

    private AttachmentId photo(Laptop laptop) throws Exception {
        var store = laptop.record.stored().attachments();
        var id = new AttachmentId(new Ids(Clock.systemUTC(), new Random()).next());
        var bytes = new byte[Protocol.CHUNK + 417];
        new Random(417).nextBytes(bytes);
        var laid = ((Laying.Done) store.lay(id, out -> out.write(bytes))).laid();
        store.add(
                MadeAttachments.attachment(
                        id, visit.caseId, MadeAttachments.called("A worksheet"), laid),
                laid);
        return id;
    }

    private static byte[] bytes(Laptop from, AttachmentId id) throws Exception {
        var opening = from.record.stored().attachments().open(id, "");
        try (var bytes = ((Opening.Opened) opening).bytes()) {
            return MadeAttachments.all(bytes);
        }
    }

    private Path packed() throws Exception {
        var pack = folder.resolve("pack");
        assertThat(transfer(pack)).as("%s", told).isTrue();
        return pack;
    }

    private boolean transfer(Path pack) throws SQLException {
        on(wales, List.of(), "address");
        var address = told.get(told.size() - 2).strip();
        return on(england, List.of("yes"), "transfer", "" + visit.caseId, "" + pack, address);
    }

    private String takenIn(Path pack) throws SQLException {
        assertThat(on(wales, List.of("yes"), "receive", "" + pack, "CAFCASS_CYMRU"))
                .as("%s", told)
                .isTrue();
        return told.getLast().strip();
    }

    /** The name and the reason are asked for first. */
    private boolean on(AdminOffice office, List<String> then, String... words) throws SQLException {
        var answers = new ArrayList<>(List.of("B. Bowen", "The court has ordered it"));
        answers.addAll(then);
        return new AdminDesk(office, prompt -> answers.removeFirst(), told::add)
                .run(List.of(words));
    }
}
