package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tyst.audit.Act;
import org.tyst.audit.AuditTrail.Verdict;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.cases.CaseId;
import org.tyst.fixtures.PlainText;
import org.tyst.interviews.attachments.Attachment;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.interviews.attachments.AttachmentStore.Laid;
import org.tyst.interviews.attachments.AttachmentStore.Laying;
import org.tyst.interviews.attachments.AttachmentStore.Opening;
import org.tyst.vault.TestKeys;

class StoredAttachmentsTest {
    private static final String SECRET = "Llwyncelyn";

    private final TemporaryRecord record = new TemporaryRecord();
    private final CaseId theCase = Made.aCase("XX26P00417").id();
    private final Random random = new Random(417);

    @AfterEach
    void close() {
        record.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 5 << 20})
    void givesBackEveryByteWhateverTheSize(int size) throws Exception {
        var bytes = some(size);
        var added = add(bytes);
        record.reopen();
        assertThat(read(added.id())).isEqualTo(bytes);
        assertThat(table().find(added.id()).orElseThrow().sha256()).isEqualTo(sha256(bytes));
    }

    @Test
    void readsFromTheMiddleWithoutTheRest() throws Exception {
        var bytes = some(3 << 20);
        var opened = open(add(bytes).id());
        try (var content = opened.bytes()) {
            assertThat(content.read((2 << 20) + 17, 4))
                    .containsExactly(slice(bytes, (2 << 20) + 17, 4));
            assertThat(content.read((1 << 20) - 2, 100)).hasSize(2);
            assertThat(content.read(3 << 20, 10)).isEmpty();
        }
    }

    @Test
    void leavesNothingReadableOnTheDisk() throws Exception {
        var text = (SECRET + " ").repeat(200_000).getBytes(StandardCharsets.UTF_8);
        var added = add(text);
        assertThat(PlainText.found(record.folder(), SECRET, "worksheet by Alys")).isEmpty();
        var file = onlyFile().getFileName().toString();
        assertThat(file)
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(added.id().toString().replace("-", ""));
    }

    @Test
    void writesTheReadingDownBeforeItIsRead() {
        var added = add(some(100));
        open(added.id());
        assertThat(record.stored().audit().ofCase(theCase.value()))
                .extracting(entry -> entry.act())
                .containsExactly(Act.ATTACHMENT_ADDED, Act.ATTACHMENT_READ);
        assertThat(record.stored().audit().verify()).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void opensWhatIsMaskedOnlyForAReason() {
        var added = addMasked();
        assertThatThrownBy(() -> store().open(added.id(), " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store().open(added.id(), "She asked me to read it to her"))
                .isInstanceOf(Opening.Opened.class);
    }

    @Test
    void noticesEveryFlippedBitAndEveryCut() throws Exception {
        var added = add(some((2 << 20) + 100));
        var whole = Files.readAllBytes(onlyFile());
        for (int round = 0; round < 40; round++) {
            var broken = whole.clone();
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(onlyFile(), broken);
            assertThatThrownBy(() -> read(added.id())).isInstanceOf(IOException.class);
        }
        Files.write(onlyFile(), slice(whole, 0, whole.length - 1));
        assertThatThrownBy(() -> read(added.id())).isInstanceOf(IOException.class);
        Files.write(onlyFile(), whole);
        assertThat(read(added.id())).hasSize((2 << 20) + 100);
    }

    @Test
    void noticesTwoPiecesThatChangedPlaces() throws Exception {
        var added = add(some(2 << 20));
        var whole = Files.readAllBytes(onlyFile());
        var swapped = whole.clone();
        System.arraycopy(whole, 0, swapped, Chunks.SEALED, Chunks.SEALED);
        System.arraycopy(whole, Chunks.SEALED, swapped, 0, Chunks.SEALED);
        Files.write(onlyFile(), swapped);
        assertThatThrownBy(() -> read(added.id())).isInstanceOf(IOException.class);
    }

    @Test
    void throwsAwayAtTheNextUnlockWhatWasLaidAndNeverAdded() throws Exception {
        lay(new AttachmentId(Made.interview(theCase).id().value()), some(1000));
        assertThat(files()).hasSize(1);
        record.reopen();
        store().sweep();
        assertThat(files()).isEmpty();
        assertThat(store().ofCase(theCase)).isEmpty();
    }

    @Test
    void finishesAtTheNextUnlockWhatWasAddedAndNotYetRenamed() throws Exception {
        var bytes = some(1000);
        var added = add(bytes);
        Files.move(onlyFile(), Path.of(onlyFile() + ".part"));
        assertThat(read(added.id())).isEqualTo(bytes);
        record.reopen();
        store().sweep();
        assertThat(onlyFile().toString()).doesNotEndWith(".part");
        assertThat(read(added.id())).isEqualTo(bytes);
    }

    /** A database put back from yesterday's copy does not know today's files; whoever salvages it may want them. */
    @Test
    void leavesAWholeFileAloneThatItDoesNotKnow() throws Exception {
        add(some(1000));
        Files.write(onlyFile().resolveSibling("ab".repeat(16)), some(10));
        store().sweep();
        assertThat(files()).hasSize(2);
    }

    @Test
    void shredsTheKeyAndClearsTheFileOfWhatIsTakenOut() throws Exception {
        var added = add(some(1000));
        assertThat(store().remove(added.id(), "It belongs to another case"))
                .isInstanceOf(Saved.class);
        assertThat(files()).isEmpty();
        assertThat(table().find(added.id())).isEmpty();
        assertThat(store().open(added.id(), "Once more")).isInstanceOf(Opening.Gone.class);
        assertThat(record.stored().audit().ofCase(theCase.value()))
                .last()
                .satisfies(entry -> {
                    assertThat(entry.act()).isEqualTo(Act.ATTACHMENT_TAKEN_OUT);
                    assertThat(entry.why()).isEqualTo("It belongs to another case");
                });
    }

    @Test
    void purgesTheKeysOfACaseWithIt() throws Exception {
        record.stored().cases().save(Made.aCase("XX26P00418"));
        add(some(1000));
        assertThat(new Purge(record.store()).purge(theCase)).isInstanceOf(Saved.class);
        assertThat(record.store().sql().number("SELECT count(*) FROM attachment")).isZero();
        record.reopen();
        store().sweep();
        assertThat(files()).isEmpty();
    }

    @Test
    void saysThatTheFileIsNotHereWhenOnlyTheWordsAre() throws Exception {
        var added = add(some(1000));
        Files.delete(onlyFile());
        assertThat(store().open(added.id(), "")).isInstanceOf(Opening.NotHere.class);
    }

    @Test
    void opensWithANewMasterKeyOnceTheKeysAreWrappedAnew() throws Exception {
        var bytes = some(1000);
        var added = add(bytes);
        var before = record.keys().attachments();
        var after = TestKeys.random().attachments();
        record.store().transactions().required(() -> table().rewrap(before, after));
        assertThatThrownBy(() -> read(added.id())).isInstanceOf(IllegalStateException.class);
        record.store().transactions().required(() -> table().rewrap(after, before));
        assertThat(read(added.id())).isEqualTo(bytes);
    }

    @Test
    void neverSealsTwoAttachmentsUnderOneKey() {
        var one = lay(new AttachmentId(Made.interview(theCase).id().value()), some(10));
        var two = lay(new AttachmentId(Made.interview(theCase).id().value()), some(10));
        assertThat(key(one)).isNotEqualTo(key(two));
    }

    @Test
    void describesAgainWithoutTouchingTheBytes() throws Exception {
        var added = add(some(1000));
        var before = Files.getLastModifiedTime(onlyFile());
        var described = added.described(MadeAttachments.called("Worksheet, page 3"));
        assertThat(store().describe(described)).isInstanceOf(Saved.class);
        assertThat(store().ofCase(theCase)).singleElement().isEqualTo(described);
        assertThat(Files.getLastModifiedTime(onlyFile())).isEqualTo(before);
    }

    @Test
    void refusesToDescribeWhatIsGone() {
        var added = add(some(10));
        store().remove(added.id(), "Wrong case");
        assertThat(store().describe(added)).isInstanceOf(SaveOutcome.Stale.class);
    }

    private Attachment addMasked() {
        return add(some(10), MadeAttachments.withheld());
    }

    private Attachment add(byte[] bytes) {
        return add(bytes, MadeAttachments.called("A worksheet by Alys"));
    }

    private Attachment add(byte[] bytes, org.tyst.interviews.attachments.Description as) {
        var id = new AttachmentId(Made.interview(theCase).id().value());
        var laid = lay(id, bytes);
        var attachment = MadeAttachments.attachment(id, theCase, as, laid);
        assertThat(store().add(attachment, laid)).isInstanceOf(Saved.class);
        return attachment;
    }

    private Laid lay(AttachmentId id, byte[] bytes) {
        return ((Laying.Done) store().lay(id, out -> out.write(bytes))).laid();
    }

    private byte[] key(Laid laid) {
        var own = AttachmentKey.unwrapped(record.keys().attachments(), (LaidFile) laid);
        return own.use(byte[]::clone);
    }

    private Opening.Opened open(AttachmentId id) {
        return (Opening.Opened) store().open(id, "");
    }

    private byte[] read(AttachmentId id) throws IOException {
        try (var content = open(id).bytes()) {
            return MadeAttachments.all(content);
        }
    }

    private StoredAttachments store() {
        return record.stored().attachments();
    }

    private AttachmentTable table() {
        return new AttachmentTable(record.store().sql());
    }

    private Path onlyFile() throws IOException {
        assertThat(files()).hasSize(1);
        return files().getFirst();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(record.folder().resolve(AttachmentFiles.FOLDER))) {
            return files.toList();
        }
    }

    private byte[] some(int size) {
        var bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] slice(byte[] bytes, int from, int length) {
        return java.util.Arrays.copyOfRange(bytes, from, from + length);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
