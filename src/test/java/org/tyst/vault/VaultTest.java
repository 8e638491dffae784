package org.tyst.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.basics.Json;

class VaultTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final String RIGHT = "the heron waits by the weir";

    /** Made once: each stretching of a passphrase takes half a second, on purpose. */
    @TempDir private static Path original;

    private static VaultKeys keys;
    private static RecoveryCode recovery;

    @TempDir Path folder;

    @BeforeAll
    static void makesTheVault() {
        var vault = vault(original, MONDAY);
        keys = ((Creation.Created) vault.create(phrase(RIGHT))).keys();
        var open = vault.of(keys);
        var untried = open.newRecovery();
        assertThat(open.trust(untried, read(untried.text()))).isEqualTo(new Change.Changed());
        recovery = read(untried.text());
    }

    @BeforeEach
    void setUp() throws IOException {
        CopiedFolder.of(original, folder);
    }

    @Test
    void opensWithThePassphraseAndGivesTheSameKeys() {
        assertThat(opened(RIGHT)).isEqualTo(fingerprint(keys));
    }

    @Test
    void opensHoweverAnAccentIsTyped() {
        assertThat(
                        vault(MONDAY)
                                .of(keys)
                                .changePassphrase(phrase(RIGHT), phrase("tŷ bach ar y bryn")))
                .isEqualTo(new Change.Changed());
        assertThat(opened("ty\u0302 bach ar y bryn")).isEqualTo(fingerprint(keys));
    }

    @Test
    void opensWithTheRecoveryCode() {
        var code = RecoveryCode.read(recovery.text()).orElseThrow();
        assertThat(vault(MONDAY).recover(code))
                .isInstanceOfSatisfying(
                        Opening.Opened.class,
                        opened ->
                                assertThat(fingerprint(opened.keys()))
                                        .isEqualTo(fingerprint(keys)));
        assertThat(vault(MONDAY).recover(RecoveryCode.random(new SecureRandom())))
                .isEqualTo(new Opening.WrongRecoveryCode());
    }

    @Test
    void saysSoWhenThePassphraseIsWrongAndLosesNothing() {
        assertThat(vault(MONDAY).open(phrase("the heron waits by the weird")))
                .isEqualTo(new Opening.WrongPassphrase(1, Duration.ZERO));
        assertThat(opened(RIGHT)).isEqualTo(fingerprint(keys));
    }

    @Test
    void makesTheNextGuessWaitEvenForTheRightPassphrase() {
        failed(3);
        assertThat(vault(MONDAY.plusSeconds(4)).open(phrase(RIGHT)))
                .isEqualTo(new Opening.Throttled(Duration.ofSeconds(1)));
        assertThat(vault(MONDAY.plusSeconds(5)).open(phrase(RIGHT)))
                .isInstanceOf(Opening.Opened.class);
    }

    @Test
    void opensOnlyWithTheRecoveryCodeAfterTenFailuresUntilANewPassphraseIsSet() {
        failed(10);
        var later = MONDAY.plus(Duration.ofDays(3));
        assertThat(vault(later).open(phrase(RIGHT))).isEqualTo(new Opening.RecoveryOnly(10));
        var back = (Opening.Opened) vault(later).recover(recovery);
        assertThat(vault(later).of(back.keys()).setPassphrase(phrase("a new one for monday"), 0))
                .isEqualTo(new Change.Changed());
        assertThat(vault(later).open(phrase("a new one for monday")))
                .isInstanceOf(Opening.Opened.class);
    }

    @Test
    void asksForTheOldPassphraseBeforeItTakesANewOne() {
        var open = vault(MONDAY).of(keys);
        assertThat(open.changePassphrase(phrase("not the heron"), phrase("a new one for monday")))
                .isEqualTo(new Change.Refused(new Opening.WrongPassphrase(1, Duration.ZERO)));
        assertThat(opened(RIGHT)).isEqualTo(fingerprint(keys));
    }

    @Test
    void opensWithNoRecoveryCodeUntilOneWasReadBackFromPaper(@TempDir Path other) {
        var fresh = new Vault(other, Clock.fixed(MONDAY, ZoneOffset.UTC), new SecureRandom());
        var open = fresh.of(((Creation.Created) fresh.create(phrase(RIGHT))).keys());
        assertThat(open.hasRecovery()).isFalse();
        var untried = open.newRecovery();
        assertThat(open.hasRecovery()).isFalse();
        assertThat(open.trust(untried, read(untried.text()))).isEqualTo(new Change.Changed());
        assertThat(fresh.recover(read(untried.text()))).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void keepsTheOldSheetWhenTheNewOneWasMisread() {
        var open = vault(MONDAY).of(keys);
        var untried = open.newRecovery();
        assertThat(open.trust(untried, read(recovery.text()))).isEqualTo(new Change.NotThatCode());
        assertThat(vault(MONDAY).recover(recovery)).isInstanceOf(Opening.Opened.class);
        assertThat(vault(MONDAY).recover(read(untried.text())))
                .isEqualTo(new Opening.WrongRecoveryCode());
        open.trust(untried, read(untried.text()));
        assertThat(vault(MONDAY).recover(recovery)).isEqualTo(new Opening.WrongRecoveryCode());
    }

    @Test
    void countsEveryRewriteUnderItsMac() {
        var open = vault(MONDAY).of(keys);
        assertThat(open.epoch()).isEqualTo(2);
        open.setPassphrase(phrase("a new one for monday"), 40);
        assertThat(open.epoch()).isEqualTo(41);
    }

    /** Root may write anywhere: so a folder lies where the copy is to be written. */
    @Test
    void whatIsInItsPlaceIsChangedThoughACopyCannotBeBroughtUpToDate() throws IOException {
        Files.delete(folder.resolve(VaultFolder.KEPT));
        Files.createDirectories(folder.resolve(VaultFolder.KEPT).resolve("in the way"));
        var open = vault(MONDAY).of(keys);
        assertThat(open.setPassphrase(phrase("a new one for monday"), 0))
                .isEqualTo(new Change.Changed());
        assertThat(opened("a new one for monday")).isEqualTo(fingerprint(keys));
    }

    @Test
    void bringsTheCopyUpToDateIfPowerWasCutBeforeItWas() throws IOException {
        var before = Files.readAllBytes(folder.resolve("vault.json.previous"));
        vault(MONDAY).of(keys).changePassphrase(phrase(RIGHT), phrase("a new one for monday"));
        Files.write(folder.resolve("vault.json.previous"), before);
        assertThat(opened("a new one for monday")).isEqualTo(fingerprint(keys));
        assertThat(Files.readAllBytes(folder.resolve("vault.json.previous")))
                .isEqualTo(Files.readAllBytes(folder.resolve("vault.json")));
    }

    @Test
    void opensAVaultOfTheFirstVersion() throws IOException {
        everywhere(json -> resigned(json.put("version", 1)));
        assertThat(opened(RIGHT)).isEqualTo(fingerprint(keys));
    }

    @Test
    void leavesNoSlotOnceWiped() throws IOException {
        assertThat(vault(MONDAY).wipe()).isEqualTo(new Change.Changed());
        assertThat(vault(MONDAY).open(phrase(RIGHT))).isEqualTo(new Opening.Missing());
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().contains("json"))).isEmpty();
        }
    }

    @Test
    void neverOpensWithTheOldPassphraseOnceItIsChangedNotEvenFromTheCopyBefore()
            throws IOException {
        vault(MONDAY).of(keys).changePassphrase(phrase(RIGHT), phrase("a new one for monday"));
        assertThat(vault(MONDAY).open(phrase(RIGHT))).isInstanceOf(Opening.WrongPassphrase.class);
        Files.delete(folder.resolve("vault.json"));
        assertThat(vault(MONDAY).open(phrase(RIGHT))).isInstanceOf(Opening.WrongPassphrase.class);
        assertThat(opened("a new one for monday")).isEqualTo(fingerprint(keys));
    }

    @Test
    void opensFromTheCopyBeforeWhenTheFileIsCutShortOrGone() throws IOException {
        var file = folder.resolve("vault.json");
        Files.writeString(file, Files.readString(file).substring(0, 200));
        assertThat(opened(RIGHT)).isEqualTo(fingerprint(keys));
        Files.delete(file);
        assertThat(opened(RIGHT)).isEqualTo(fingerprint(keys));
    }

    @Test
    void opensAfterPowerWasCutInTheMiddleOfARewrite() throws IOException {
        Files.writeString(folder.resolve("vault.json.new"), "{\"vaultId\":\"half a rewr");
        assertThat(opened(RIGHT)).isEqualTo(fingerprint(keys));
        assertThat(
                        vault(MONDAY)
                                .of(keys)
                                .changePassphrase(phrase(RIGHT), phrase("a new one for monday")))
                .isEqualTo(new Change.Changed());
    }

    @Test
    void tellsADamagedFileFromAWrongPassphrase() throws IOException {
        everywhere(json -> json.put("epoch", 7));
        assertThat(vault(MONDAY).open(phrase(RIGHT))).isInstanceOf(Opening.Damaged.class);
    }

    @Test
    void refusesAFileThatSomebodyChangedAndSummedAnew() throws IOException {
        everywhere(json -> resummed(json.put("epoch", 7)));
        assertThat(vault(MONDAY).open(phrase(RIGHT))).isInstanceOf(Opening.Damaged.class);
    }

    @Test
    void refusesASlotOfAnotherVaultEvenWithItsOwnPassphrase(@TempDir Path other)
            throws IOException {
        new Vault(other, Clock.fixed(MONDAY, ZoneOffset.UTC), new SecureRandom())
                .create(phrase("somebody else's"));
        var foreign = Json.object(Files.readString(other.resolve("vault.json"))).withArray("slots");
        everywhere(json -> resummed(json.set("slots", foreign)));
        assertThat(vault(MONDAY).open(phrase("somebody else's")))
                .isInstanceOf(Opening.WrongPassphrase.class);
    }

    @Test
    void refusesASlotWhoseStretchingWasWeakened() throws IOException {
        everywhere(json -> resummed(kdf(json, "passes", 1)));
        assertThat(vault(MONDAY).open(phrase(RIGHT))).isInstanceOf(Opening.Damaged.class);
    }

    @Test
    void refusesASlotWhoseParametersWereChangedWithinBounds() throws IOException {
        everywhere(json -> resummed(kdf(json, "passes", 7)));
        assertThat(vault(MONDAY).open(phrase(RIGHT))).isInstanceOf(Opening.WrongPassphrase.class);
    }

    @Test
    void refusesAVaultOfANewerTyst() throws IOException {
        everywhere(json -> json.put("version", 99));
        assertThat(vault(MONDAY).open(phrase(RIGHT))).isEqualTo(new Opening.NewerVersion(99));
    }

    @Test
    void aFileThatIsGoneWithItsNeighbourIsMadeAnewFromTheOneWithTheBackups() throws IOException {
        Files.delete(folder.resolve(VaultFolder.FILE));
        Files.delete(folder.resolve(VaultFolder.PREVIOUS));

        assertThat(vault(MONDAY).exists()).isTrue();
        assertThat(opened(RIGHT)).isEqualTo(fingerprint(keys));

        for (var name : new String[] {VaultFolder.FILE, VaultFolder.PREVIOUS})
            assertThat(folder.resolve(name))
                    .hasSameBinaryContentAs(folder.resolve(VaultFolder.KEPT));
    }

    @Test
    void anOldPassphraseOpensNoneOfTheCopies() throws IOException {
        vault(MONDAY).of(keys).changePassphrase(phrase(RIGHT), phrase("a new one for monday"));
        Files.delete(folder.resolve(VaultFolder.FILE));
        Files.delete(folder.resolve(VaultFolder.PREVIOUS));

        assertThat(vault(MONDAY).open(phrase(RIGHT))).isInstanceOf(Opening.WrongPassphrase.class);
        vault(MONDAY).wipe();
        assertThat(folder.resolve(VaultFolder.KEPT)).doesNotExist();
    }

    @Test
    void saysWhenThereIsNone(@TempDir Path empty) {
        var nothing = new Vault(empty, Clock.systemUTC(), new SecureRandom());
        assertThat(nothing.exists()).isFalse();
        assertThat(nothing.open(phrase(RIGHT))).isEqualTo(new Opening.Missing());
    }

    @Test
    void neverTouchesAVaultThatIsThere() {
        assertThat(vault(MONDAY).create(phrase("another"))).isEqualTo(new Creation.AlreadyThere());
        assertThat(opened(RIGHT)).isEqualTo(fingerprint(keys));
    }

    @Test
    void cannotBeWrittenWhereThereIsNoFolder() {
        var nowhere = new Vault(folder.resolve("gone/away"), Clock.systemUTC(), new SecureRandom());
        assertThat(nowhere.create(phrase(RIGHT))).isInstanceOf(Creation.CannotWrite.class);
    }

    @Test
    void keepsTheMasterKeyAndThePassphraseOffTheDisk() throws IOException {
        var master = keys.master().<String>use(HexFormat.of()::formatHex);
        try (var files = Files.walk(folder).filter(Files::isRegularFile)) {
            for (var file : files.toList())
                assertThat(Files.readString(file)).doesNotContain("heron", master, recovery.text());
        }
    }

    @Test
    void zeroesEveryKeyWhenClosed() {
        var open = ((Opening.Opened) vault(MONDAY).open(phrase(RIGHT))).keys();
        var database = open.database();
        open.close();
        assertThat(database.isDestroyed()).isTrue();
        assertThat(open.master().isDestroyed()).isTrue();
    }

    private static RecoveryCode read(String written) {
        return RecoveryCode.read(written).orElseThrow();
    }

    private Vault vault(Instant now) {
        return vault(folder, now);
    }

    private static Vault vault(Path folder, Instant now) {
        return new Vault(folder, Clock.fixed(now, ZoneOffset.UTC), new SecureRandom());
    }

    private static Passphrase phrase(String text) {
        return new Passphrase(text.toCharArray());
    }

    private String opened(String text) {
        return fingerprint(((Opening.Opened) vault(MONDAY).open(phrase(text))).keys());
    }

    private static String fingerprint(VaultKeys keys) {
        return keys.database().use(HexFormat.of()::formatHex);
    }

    private void failed(int times) {
        var attempts = new Attempts(folder, Clock.fixed(MONDAY, ZoneOffset.UTC));
        for (int i = 0; i < times; i++) attempts.count();
    }

    private void everywhere(Consumer<ObjectNode> edit) throws IOException {
        for (var name : new String[] {VaultFolder.FILE, VaultFolder.PREVIOUS, VaultFolder.KEPT}) {
            var json = Json.object(Files.readString(folder.resolve(name)));
            edit.accept(json);
            Files.writeString(folder.resolve(name), Json.text(json));
        }
    }

    private static ObjectNode kdf(ObjectNode json, String name, int value) {
        ((ObjectNode) json.withArray("slots").get(0).get("kdf")).put(name, value);
        return json;
    }

    /** The checksum is no secret: whoever edits the file can make it right again. */
    private static void resummed(com.fasterxml.jackson.databind.JsonNode json) {
        var node = (ObjectNode) json;
        var mac = node.get("mac").asText();
        node.put("sum", "").put("mac", "");
        node.put("sum", sha256(Json.text(node))).put("mac", mac);
    }

    /** As only the key's holder can: the sum and the MAC of what stands there. */
    private void resigned(ObjectNode node) {
        node.put("sum", "").put("mac", "");
        var body = Json.text(node);
        var mac = keys.headerMac().tag(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        node.put("sum", sha256(body)).put("mac", HexFormat.of().formatHex(mac));
    }

    private static String sha256(String text) {
        try {
            var digest = java.security.MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(
                            digest.digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
