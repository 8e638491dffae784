package org.tyst.store;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Random;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.cases.CaseId;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.interviews.attachments.AttachmentStore.Laying;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKey;

/** Adds documents of up to four mebibytes for ever, and says on standard output which are kept, only after they are. */
final class AddsUntilKilled {
    static final String SECRET = "Llwyncelyn";
    static final String END = " .";
    static final CaseId CASE = new CaseId(Ids.named("case", "of attachments"));
    private static final PrintStream OUT =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);

    private AddsUntilKilled() {}

    public static void main(String[] args) {
        var keys = TestKeys.of(VaultKey.copyOf(HexFormat.of().parseHex(args[1])));
        var clock = Clock.systemUTC();
        var opened = (StoreOpening.Opened) Store.open(Path.of(args[0]), keys.database(), clock);
        var record =
                new StoredRecord(
                        opened.store(), keys, TemporaryRecord.REES, clock, System::nanoTime);
        var random = new Random(Long.parseLong(args[2]));
        var ids = new Ids(clock, new Random());
        while (true) add(record.attachments(), new AttachmentId(ids.next()), random);
    }

    private static void add(StoredAttachments store, AttachmentId id, Random random) {
        var times = 1 + random.nextInt(400_000);
        var laid =
                ((Laying.Done)
                                store.lay(
                                        id,
                                        out -> {
                                            for (int i = 0; i < times; i++) write(out);
                                        }))
                        .laid();
        var attachment =
                MadeAttachments.attachment(id, CASE, MadeAttachments.called("A worksheet"), laid);
        if (store.add(attachment, laid) instanceof Saved)
            OUT.println(id + " " + laid.sha256() + END);
    }

    private static void write(OutputStream out) throws java.io.IOException {
        out.write(SECRET.getBytes(StandardCharsets.UTF_8));
    }
}
