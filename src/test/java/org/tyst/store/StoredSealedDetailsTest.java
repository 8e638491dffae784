package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.audit.Because;
import org.tyst.cases.CaseId;
import org.tyst.cases.Confidentiality;

class StoredSealedDetailsTest {
    @Test
    void eachCaseWhoseDetailsAreLookedForInACopyOfAnotherSaysSoInItsOwnHistory() {
        try (var record = new TemporaryRecord()) {
            var mine = withheld(record, "XX26P00417", "9 Rook Lane");
            var other = withheld(record, "XX26P00777", "31 Teal Court");
            var why = Because.IT_STANDS_IN_NO_OTHER_CASE.text();
            assertThat(record.stored().sealedDetails().ofOthersThan(mine, why))
                    .containsValue("31 Teal Court")
                    .doesNotContainValue("9 Rook Lane");
            assertThat(record.stored().audit().ofAct(Act.SEALED_DETAIL_READ))
                    .singleElement()
                    .satisfies(link -> assertThat(link.caseId()).contains(other.value()));
        }
    }

    private static CaseId withheld(TemporaryRecord record, String number, String detail) {
        var theCase = Made.aCase(number);
        var mother = Made.child(theCase.id(), "Ann Moel");
        var cases = record.stored().cases();
        cases.save(theCase);
        cases.save(mother);
        cases.save(Made.address(mother, Confidentiality.WITHHELD), detail);
        return theCase.id();
    }
}
