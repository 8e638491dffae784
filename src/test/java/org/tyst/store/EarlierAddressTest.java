package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Person;

/** Where somebody in hiding used to live stays known, and stays sealed: a copy that names it must still be stopped. */
class EarlierAddressTest {
    private final TemporaryRecord record = new TemporaryRecord();
    private final Person mother = Made.child(Made.aCase("XX26P00777").id(), "Ann Moel");
    private final ContactPoint home = Made.address(mother, Confidentiality.WITHHELD);

    @BeforeEach
    void keepTheFirst() {
        keep("9 Rook Lane");
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void staysSealedWhenTheCourtSendsANewOne() {
        keep("31 Teal Court");
        assertThat(details()).containsExactlyInAnyOrder("9 Rook Lane", "31 Teal Court");
        assertThat(points()).allMatch(ContactPoint::isWithheld);
        assertThat(points()).filteredOn(point -> point.until().isPresent()).hasSize(1);
    }

    @Test
    void isKeptOnceHoweverOftenTheFileComes() {
        keep("31 Teal Court");
        keep("31 Teal Court");
        keep("9 Rook Lane");
        keep("31 Teal Court");
        assertThat(details())
                .containsExactlyInAnyOrder("9 Rook Lane", "31 Teal Court", "31 Teal Court");
    }

    @Test
    void staysSealedWhenTheNewOneIsOpen() {
        record.stored().cases().save(Made.as(home, Confidentiality.OPEN), "31 Teal Court");
        assertThat(details()).containsExactly("9 Rook Lane");
    }

    @Test
    void isNotMadeByAnAnswerThatLeavesTheDetailAsItIs() {
        record.stored().cases().save(Made.as(home, Confidentiality.NOT_ASKED), "");
        assertThat(details()).containsExactly("9 Rook Lane");
        assertThat(points()).hasSize(1);
    }

    private void keep(String detail) {
        record.stored().cases().save(home, detail);
    }

    private Collection<String> details() {
        return record.stored().sealedDetails().ofCase(home.caseId(), "a test looks at it").values();
    }

    private Collection<ContactPoint> points() {
        return new ItemTable(
                        record.store().sql(),
                        new LeftOvers(
                                record.store(),
                                (StoredAudit) record.stored().audit(),
                                java.time.Clock.systemUTC()),
                        (StoredAudit) record.stored().audit(),
                        TemporaryRecord.REES,
                        java.time.Clock.systemUTC())
                .ofCase(home.caseId(), org.tyst.sync.Kind.CONTACT_POINT, ContactPoint.class);
    }
}
