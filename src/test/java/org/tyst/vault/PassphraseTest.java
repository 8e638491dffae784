package org.tyst.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassphraseTest {
    @Test
    void isTheSameHoweverAnAccentWasTyped() {
        var oneKey = new Passphrase("tŷ bach glas".toCharArray());
        var twoKeys = new Passphrase("ty\u0302 bach glas".toCharArray());
        assertThat(oneKey.sameAs(twoKeys)).isTrue();
        assertThat(bytes(oneKey)).isEqualTo(bytes(twoKeys));
    }

    @Test
    void isGoneOnceClosed() {
        var passphrase = new Passphrase("the heron waits".toCharArray());
        passphrase.close();
        assertThat(bytes(passphrase)).containsOnly(0);
    }

    @Test
    void neverShowsItself() {
        assertThat(new Passphrase("the heron waits".toCharArray()).toString())
                .doesNotContain("heron");
    }

    private static byte[] bytes(Passphrase passphrase) {
        return passphrase.use(byte[]::clone);
    }
}
