package org.tyst.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.basics.Json;

class EscrowTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(MONDAY, ZoneOffset.UTC);
    private static final EscrowOpening WHY =
            new EscrowOpening(
                    MONDAY,
                    List.of("A. Bevan", "R. Okafor"),
                    "The practitioner has left; handover");

    /** Made once: each stretching of a passphrase takes half a second, on purpose. */
    @TempDir private static Path original;

    private static Officers officers;
    private static VaultKeys keys;

    @TempDir Path folder;

    @BeforeAll
    static void makesTheAgencysKey() {
        officers =
                Officers.make(
                        List.of("A. Bevan", "R. Okafor"),
                        List.of(phrase("one heron by the weir"), phrase("two herons by the weir")),
                        new SecureRandom());
        var vault = vault(original);
        keys = ((Creation.Created) vault.create(phrase("the owner's own words"))).keys();
        assertThat(vault.of(keys).trust(officers.agency())).isEqualTo(new Change.Changed());
    }

    @BeforeEach
    void setsUp() throws IOException {
        CopiedFolder.of(original, folder);
    }

    @Test
    void twoOfficersGetACodeThatOpensOnceAndTheVaultSaysSo() {
        var code = ((Escrow.Outcome.Handed) escrow().open(together(), WHY)).code();
        var opened = (Opening.Opened) vault().recover(RecoveryCode.read(code).orElseThrow());
        assertThat(fingerprint(opened.keys())).isEqualTo(fingerprint(keys));
        var open = vault().of(opened.keys());
        assertThat(open.openings()).containsExactly(WHY);
        open.setPassphrase(phrase("a new one for monday"), 0);
        assertThat(vault().recover(RecoveryCode.read(code).orElseThrow()))
                .isEqualTo(new Opening.WrongRecoveryCode());
        open.openingsAreNoted();
        assertThat(open.openings()).isEmpty();
    }

    @Test
    void theOwnersPassphraseStillOpensAndTellsOfThem() {
        escrow().open(together(), WHY);
        var opened = (Opening.Opened) vault().open(phrase("the owner's own words"));
        assertThat(vault().of(opened.keys()).openings()).containsExactly(WHY);
    }

    @Test
    void nobodyTakesTheNoteOutOfTheFile() throws IOException {
        escrow().open(together(), WHY);
        var json = Json.object(Files.readString(folder.resolve("vault.json")));
        assertThat(json.path("openings")).hasSize(1);
        json.remove("openings");
        for (var name : List.of("vault.json", "vault.json.previous", "backups/vault.json"))
            Files.writeString(folder.resolve(name), Json.text(json));
        assertThat(vault().open(phrase("the owner's own words")))
                .isInstanceOf(Opening.Damaged.class);
    }

    @Test
    void oneOfficerAloneHasNothing() {
        var one = officers.first();
        assertThat(Officers.together(one, first(), one, first())).isEmpty();
        assertThat(Officers.together(one, first(), officers.second(), first())).isEmpty();
        assertThat(Officers.together(officers.second(), second(), one, first())).isPresent();
    }

    @Test
    void anotherAgencysKeyOpensNothing() {
        try (var other = VaultKey.random(new SecureRandom())) {
            assertThat(escrow().open(other, WHY)).isEqualTo(new Escrow.Outcome.NotThisAgency());
        }
    }

    @Test
    void aSealFromAnotherVaultOpensNothingHere(@TempDir Path elsewhere) throws IOException {
        var other = new Vault(elsewhere, CLOCK, new SecureRandom());
        var others = ((Creation.Created) other.create(phrase("somebody else's"))).keys();
        other.of(others).trust(officers.agency());
        var foreign = Json.object(Files.readString(elsewhere.resolve("vault.json"))).get("escrow");
        var slot = Json.read(foreign, EscrowSlot.class);
        assertThat(slot.unlock(others.vaultId(), together())).isPresent();
        assertThat(slot.unlock(keys.vaultId(), together())).isEmpty();
    }

    @Test
    void isOpenedForAReasonByTwoDifferentPeople() {
        assertThatThrownBy(() -> new EscrowOpening(MONDAY, List.of("A", "B"), "because"))
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> new EscrowOpening(MONDAY, List.of("A", "a"), "a good long reason"))
                .hasMessageContaining("two people");
    }

    @Test
    void aVaultWithoutAnAgencyIsNotOpened(@TempDir Path elsewhere) {
        new Vault(elsewhere, CLOCK, new SecureRandom()).create(phrase("somebody else's"));
        assertThat(new Escrow(elsewhere, CLOCK, new SecureRandom()).open(together(), WHY))
                .isEqualTo(new Escrow.Outcome.NoAgency());
    }

    private static VaultKey together() {
        return Officers.together(officers.first(), first(), officers.second(), second())
                .orElseThrow();
    }

    private static Passphrase first() {
        return phrase("one heron by the weir");
    }

    private static Passphrase second() {
        return phrase("two herons by the weir");
    }

    private Escrow escrow() {
        return new Escrow(folder, CLOCK, new SecureRandom());
    }

    private Vault vault() {
        return vault(folder);
    }

    private static Vault vault(Path folder) {
        return new Vault(folder, CLOCK, new SecureRandom());
    }

    private static Passphrase phrase(String text) {
        return new Passphrase(text.toCharArray());
    }

    private static String fingerprint(VaultKeys keys) {
        return keys.database().use(HexFormat.of()::formatHex);
    }
}
