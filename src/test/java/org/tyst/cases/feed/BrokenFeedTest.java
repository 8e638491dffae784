package org.tyst.cases.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.MemoryCases;
import org.tyst.fixtures.SteppedClock;

class BrokenFeedTest {
    private static final byte[] ODD = FeedFiles.own("odd.json");
    private static final int END = new String(ODD, StandardCharsets.UTF_8).stripTrailing().length();

    @Test
    void cutAnywhereItIsBrokenAndNothingIsKept() {
        var store = new MemoryCases(new SteppedClock());
        var importer = new CourtImporter(store, new SteppedClock());
        IntStream.iterate(0, at -> at < END, at -> at + 7)
                .forEach(at ->
                        assertThat(importer.importFile(Arrays.copyOf(ODD, at)))
                                .as("cut after %d bytes", at)
                                .isInstanceOf(ImportOutcome.Broken.class));
        assertThat(store.inTheOpen()).isEmpty();
        assertThat(store.sealed()).isEmpty();
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        assertThat(FeedFiles.fault(new byte[0]).why()).isEqualTo(Fault.Why.EMPTY);
        assertThat(FeedFiles.fault(FeedFiles.bytes("{\n \"cases\": [\n")))
                .isEqualTo(new Fault(Fault.Why.CUT_SHORT, 3, 1));
        assertThat(FeedFiles.fault(FeedFiles.bytes("{\n \"cases\": nothing }")).line())
                .isEqualTo(2);
        assertThat(FeedFiles.fault(FeedFiles.bytes("{ \"cases\": {} }")).why())
                .isEqualTo(Fault.Why.NOT_A_COURT_FILE);
        assertThat(FeedFiles.fault(FeedFiles.bytes("{ \"total\": 1 }")).why())
                .isEqualTo(Fault.Why.NOT_A_COURT_FILE);
        assertThat(FeedFiles.fault(FeedFiles.bytes("[]")).why())
                .isEqualTo(Fault.Why.NOT_A_COURT_FILE);
        assertThat(FeedFiles.fault(FeedFiles.bytes("{ \"cases\": [ { \"id\": \"\" } ] }")).why())
                .isEqualTo(Fault.Why.CASE_WITHOUT_ID);
        assertThat(FeedFiles.fault(FeedFiles.bytes("{ \"cases\": [] } and more")).why())
                .isEqualTo(Fault.Why.NOT_JSON);
    }

    @Test
    void refusesWhatIsBuiltToBreakIt() {
        assertThat(FeedFiles.fault(inOneCase("[".repeat(5_000))).why())
                .isEqualTo(Fault.Why.TOO_DEEP);
        assertThat(FeedFiles.fault(FeedFiles.bytes("{\"x\":" + "[".repeat(100_000))).why())
                .isEqualTo(Fault.Why.TOO_DEEP);
        assertThat(FeedFiles.fault(inOneCase("\"a\0b\"}}]}")).why()).isEqualTo(Fault.Why.NOT_JSON);
        assertThat(FeedFiles.fault(new byte[] {(byte) 0xC3, 0x28, 0, 0}).why())
                .isEqualTo(Fault.Why.NOT_JSON);
        assertThat(FeedFiles.fault(new byte[CourtFeed.LARGEST + 1]).why())
                .isEqualTo(Fault.Why.TOO_LARGE);
    }

    @Test
    void aMarkOfByteOrderIsNoFault() {
        assertThat(FeedFiles.read(FeedFiles.bytes("\uFEFF{ \"cases\": [] }"))).isEmpty();
    }

    @Test
    void aCaseWithAlmostNothingInItIsStillACase() {
        var bare =
                FeedFiles.read(
                                FeedFiles.bytes(
                                        "{ \"cases\": [ { \"id\": 7, \"case_data\": {} } ] }"))
                        .getFirst();
        assertThat(bare.theCase().title()).isEqualTo("7");
        assertThat(bare.people()).isEmpty();
    }

    @Test
    void aHugeNumberIsOnlyText() {
        assertThatCode(() -> FeedFiles.read(inOneCase("1" + "0".repeat(900) + "}}]}")))
                .doesNotThrowAnyException();
    }

    @Test
    void whateverIsDoneToItAnAnswerComesBack() {
        var feed = new CourtFeed(new SteppedClock());
        for (var seed = 0; seed < 200; seed++) {
            var mutated = mutated(new Random(seed));
            assertThatCode(() -> feed.read(mutated)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    @Test
    void whateverIsDoneToItAFindingHoldsNoValue() {
        for (var seed = 200; seed < 260; seed++) {
            var outcome = new CourtFeed(new SteppedClock()).read(mutated(new Random(seed)));
            if (outcome instanceof FeedOutcome.Read read)
                assertThat(read.cases())
                        .flatExtracting(CourtCase::findings)
                        .allSatisfy(finding ->
                                assertThat(finding.pointer())
                                        .matches("[A-Za-z0-9_?/-]*")
                                        .doesNotContain("Pistyll", "ZZ9", "900"));
        }
    }

    private static byte[] inOneCase(String value) {
        return FeedFiles.bytes("{\"cases\":[{\"id\":1,\"case_data\":{\"x\":" + value);
    }

    /** A few blows: a byte changed, a stretch doubled, a stretch taken out, a value's kind changed. */
    private static byte[] mutated(Random random) {
        var text = new StringBuilder(new String(ODD, StandardCharsets.UTF_8));
        for (var blow = 0; blow < 1 + random.nextInt(4); blow++) {
            var from = random.nextInt(text.length() - 40);
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(from, (char) (32 + random.nextInt(90)));
                case 1 -> text.insert(from, text.substring(from, from + random.nextInt(40)));
                case 2 -> text.delete(from, from + random.nextInt(10));
                default -> swapAKind(text, from, random);
            }
        }
        return FeedFiles.bytes(text.toString());
    }

    private static void swapAKind(StringBuilder text, int from, Random random) {
        var start = text.indexOf(": \"", from);
        if (start < 0) return;
        var end = text.indexOf("\"", start + 3);
        var instead =
                new String[] {
                    "{}",
                    "[]",
                    "null",
                    "[[1]]",
                    "{\"a\":{\"b\":1}}",
                    "12345678901234567890",
                    "true",
                    "\"\"",
                    "[null]"
                };
        text.replace(start + 2, end + 1, instead[random.nextInt(instead.length)]);
    }
}
