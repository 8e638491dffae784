package org.tyst.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.tyst.people.KeyExchange.Progress;
import org.tyst.vault.Opening;
import org.tyst.vault.Passphrase;
import org.tyst.vault.RecoveryCode;
import org.tyst.vault.Vault;

/** A process that exchanges every key and is gone, as if killed, at the step it is told. */
final class RekeysUntilKilled {
    private RekeysUntilKilled() {}

    public static void main(String[] words) {
        var folder = Path.of(words[0]);
        var last = Progress.valueOf(words[1]);
        var vault = new Vault(folder, Clock.systemUTC(), new SecureRandom());
        var old = (Opening.Opened) vault.open(new Passphrase(words[2].toCharArray()));
        var prepared = vault.rekey().prepare(old.keys(), new Passphrase(words[3].toCharArray()));
        prepared.tried(RecoveryCode.read(prepared.recovery().text()).orElseThrow());
        new Exchange(
                        folder,
                        Clock.systemUTC(),
                        step -> {
                            if (step == last) Runtime.getRuntime().halt(9);
                        })
                .run(old.keys(), prepared);
        Runtime.getRuntime().halt(1);
    }
}
