package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Ids;
import org.tyst.cases.ChildrensCase;
import org.tyst.sync.CasePart;
import org.tyst.sync.NewerItem;
import org.tyst.sync.StateHash;

/** A colleague's laptop is a version ahead: what it wrote is counted here, not lost and not taken for a hole in the case. */
class NewerThingsTest {
    private static final Ids IDS = new Ids(Clock.systemUTC(), new Random(417));

    private final TemporaryRecord record = new TemporaryRecord();
    private final ChildrensCase theCase = Made.aCase("XX26P00417");
    private final UUID item = UUID.randomUUID();

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void aCaseWithOneStandsAsItDoesThere() {
        assertThat(record.stored().cases().save(theCase)).isNotNull();
        var sync = record.stored().sync(IDS);
        assertThat(sync.takeWaiting(10)).isNotEmpty();

        sync.apply(part("TOMORROWS_KIND", 0, 7));
        sync.apply(part("TOMORROWS_KIND", 7, 9));

        assertThat(record.stored().cases().open(theCase.id()).orElseThrow().newer()).isEqualTo(1);
        assertThat(sync.readTo()).containsEntry(theCase.id().value(), 9L);
        assertThat(new NewerThings(record.store().sql()).versions(theCase.id().value()))
                .extracting(entry -> entry.getValue())
                .containsExactly(9L);
    }

    @Test
    void aTystThatHasLearnedTheKindReadsTheCaseAgain() {
        var sync = record.stored().sync(IDS);

        sync.apply(part("TASK", 0, 7));

        assertThat(sync.readTo()).containsEntry(theCase.id().value(), 0L);
        assertThat(new NewerThings(record.store().sql()).count(theCase.id().value())).isZero();
    }

    private CasePart part(String kind, long from, long to) {
        var caseId = theCase.id().value();
        var hash = StateHash.toggled(StateHash.empty(), item, to);
        return new CasePart(caseId, from, to, true, List.of(), List.of(), hash)
                .with(List.of(new NewerItem(item, caseId, kind, to)));
    }
}
