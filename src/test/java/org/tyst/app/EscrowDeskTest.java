package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.vault.AgencyKey;
import org.tyst.vault.Creation;
import org.tyst.vault.Opening;
import org.tyst.vault.Passphrase;
import org.tyst.vault.RecoveryCode;
import org.tyst.vault.Vault;

class EscrowDeskTest {
    private static final String ONE = "one heron by the weir";
    private static final String TWO = "two herons by the weir";

    @TempDir Path agency;
    @TempDir Path laptop;

    private final List<String> told = new ArrayList<>();

    @Test
    void makesAKeyForTheLaptopsAndOpensOneWithBothOfficers() throws Exception {
        assertThat(desk("A. Bevan", "R. Okafor", ONE, ONE, TWO, TWO).newKey(agency)).isTrue();
        var key = AgencyKey.read(Files.readString(agency.resolve(EscrowDesk.PUBLIC))).orElseThrow();
        assertThat(told).anyMatch(line -> line.contains(key.fingerprint()));
        var vault = new Vault(laptop, Clock.systemUTC(), new SecureRandom());
        var made =
                (Creation.Created) vault.create(new Passphrase("the owner's words".toCharArray()));
        vault.of(made.keys()).trust(key);
        assertThat(opened("She is on long leave; her cases are reallocated", ONE, TWO)).isTrue();
        var code = RecoveryCode.read(told.get(told.size() - 2)).orElseThrow();
        assertThat(vault.recover(code)).isInstanceOf(Opening.Opened.class);
        assertThat(opened("She is on long leave; her cases are reallocated", ONE, ONE)).isFalse();
        assertThat(opened("no", ONE, TWO)).isFalse();
        assertThat(vault.of(made.keys()).openings()).hasSize(1);
    }

    @Test
    void neverTouchesAKeyThatIsThere() throws Exception {
        Files.writeString(agency.resolve(EscrowDesk.PUBLIC), "there already");
        assertThat(desk("A. Bevan", "R. Okafor", ONE, ONE, TWO, TWO).newKey(agency)).isFalse();
        assertThat(agency.resolve(EscrowDesk.PUBLIC)).hasContent("there already");
    }

    @Test
    void takesNoShortPassphraseAndNoneThatWasMistyped() {
        assertThat(desk("A. Bevan", "R. Okafor", "short", "short").newKey(agency)).isFalse();
        assertThat(desk("A. Bevan", "R. Okafor", ONE, TWO).newKey(agency)).isFalse();
        assertThat(agency).isEmptyDirectory();
    }

    private boolean opened(String... answers) {
        return desk(answers)
                .open(laptop, agency.resolve(EscrowDesk.FIRST), agency.resolve(EscrowDesk.SECOND));
    }

    private EscrowDesk desk(String... answers) {
        return new EscrowDesk(
                new Answers(new ArrayDeque<>(List.of(answers))),
                told::add,
                Clock.systemUTC(),
                new SecureRandom());
    }

    private record Answers(Deque<String> left) implements EscrowDesk.Asking {
        @Override
        public String line(String prompt) {
            return left.pop();
        }

        @Override
        public char[] secret(String prompt) {
            return left.pop().toCharArray();
        }
    }
}
