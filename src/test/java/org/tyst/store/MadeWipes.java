package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.tyst.basics.Ids;
import org.tyst.basics.Json;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.interviews.attachments.AttachmentStore.Laying;
import org.tyst.vault.Vault;
import org.tyst.vault.VaultKeys;

/** A record with a case, a backup and an attachment in it; and a process that begins to empty it and then hangs. */
final class MadeWipes {
    private MadeWipes() {}

    static Store opened(Path folder, VaultKeys keys) {
        return ((StoreOpening.Opened) Store.open(folder, keys.database(), Clock.systemUTC()))
                .store();
    }

    static void fill(Store store, VaultKeys keys) {
        var clock = Clock.systemUTC();
        var record = new StoredRecord(store, keys, TemporaryRecord.REES, clock, System::nanoTime);
        record.scratch().keep("a form", "half a sentence");
        var attachments = record.attachments();
        var id = new AttachmentId(new Ids(clock, new SecureRandom()).next());
        var laid =
                ((Laying.Done)
                                attachments.lay(
                                        id,
                                        out ->
                                                out.write(
                                                        "Llwyncelyn"
                                                                .getBytes(StandardCharsets.UTF_8))))
                        .laid();
        attachments.add(
                MadeAttachments.attachment(
                        id, AddsUntilKilled.CASE, MadeAttachments.called("A worksheet"), laid),
                laid);
        var backups =
                new BackingUp(store, keys.database(), new BackupPolicy(24, 20, 3, 100, 1), clock);
        assertThat(backups.copy()).isEmpty();
        assertThat(backups.keep()).isInstanceOf(BackupOutcome.Made.class);
    }

    /** The sealed keys themselves, as the file has them. */
    static List<String> slots(String vault) {
        var all = new ArrayList<String>();
        for (var slot : Json.object(vault).path("slots")) all.add(slot.path("sealed").asText());
        assertThat(all).isNotEmpty();
        return all;
    }

    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        var folder = Path.of(args[0]);
        var vault = new Vault(folder, Clock.systemUTC(), new SecureRandom());
        new Emptying(
                        folder,
                        vault,
                        step -> {
                            out.println(step);
                            if (step == Emptying.Step.KEYS_GONE) hang();
                        })
                .begin("{\"order\": 1}");
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
