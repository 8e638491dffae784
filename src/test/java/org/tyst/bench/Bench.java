package org.tyst.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.basics.Ids;
import org.tyst.basics.Json;
import org.tyst.cases.CaseId;
import org.tyst.cases.Standing;
import org.tyst.interviews.Drafting;
import org.tyst.interviews.Interview;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.interviews.Wording;
import org.tyst.people.Organisation;
import org.tyst.people.Practitioner;
import org.tyst.people.PractitionerId;
import org.tyst.people.Role;
import org.tyst.practice.PracticeCaseload;
import org.tyst.store.Author;
import org.tyst.store.Store;
import org.tyst.store.StoreOpening;
import org.tyst.store.StoredRecord;
import org.tyst.vault.Creation;
import org.tyst.vault.Opening;
import org.tyst.vault.Passphrase;
import org.tyst.vault.Vault;
import org.tyst.vault.VaultKeys;

/** What is promised, measured, each figure beside its floor from the same run. Units are milliseconds. */
class Bench {
    private static final char[] PASSPHRASE = "four green buses wait".toCharArray();
    private static final Practitioner WHO = new Practitioner(
            new PractitionerId(new UUID(0, 7)), "Sioned Puw", Role.FAMILY_COURT_ADVISER, Organisation.CAFCASS_CYMRU, "", "");

    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();
    private final Ids ids = new Ids(clock, random);
    private final List<Figure> figures = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void measure() throws Exception {
        var vault = new Vault(folder, clock, random);
        var keys = ((Creation.Created) vault.create(new Passphrase(PASSPHRASE))).keys();
        var store = open(keys);
        var record = record(store, keys);
        PracticeCaseload.load(record.cases(), record.interviews(), record.contests(), WHO, clock);
        autosave(record);
        store.close();
        unlock(vault);
        write();
    }

    /** Unlock to the list of cases; the floor is the passphrase's own stretching, which is slow on purpose. */
    private void unlock(Vault vault) throws Exception {
        var stretching = Stopwatch.medianMillis(1, 5, () -> opened(vault));
        var toList = Stopwatch.medianMillis(1, 5, () -> unlockAndList(vault));
        figures.add(Figure.of("store.unlock_to_list_with_passphrase.p50_ms", toList, "ms", stretching));
        assertThat(toList).as("from unlock to the list of cases").isLessThan(1_500);
    }

    private int unlockAndList(Vault vault) {
        try (var keys = opened(vault);
                var store = open(keys)) {
            return record(store, keys).cases().rows().size();
        }
    }

    private static VaultKeys opened(Vault vault) {
        return ((Opening.Opened) vault.open(new Passphrase(PASSPHRASE))).keys();
    }

    /** One autosave as the interview page makes it; the floor is an append and fdatasync on the same disk. */
    private void autosave(StoredRecord record) throws Exception {
        var interview = new Drafting(WHO, ids, clock).newInterview(new CaseId(ids.next()));
        var statement = new StatementId(ids.next());
        var typed = new StringBuilder();
        var ours = Stopwatch.medianMillis(20, 200, () -> {
            typed.append("He counts the Saturdays. ");
            return record.interviews().keep(interview, List.of(said(interview, statement, typed.toString())), List.of());
        });
        figures.add(Figure.of("store.autosave_commit.p50_ms", ours, "ms", appendAndSync()));
    }

    private double appendAndSync() throws Exception {
        try (var file = FileChannel.open(
                folder.resolve("floor"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            return Stopwatch.medianMillis(20, 200, () -> {
                file.write(ByteBuffer.allocate(4096));
                file.force(false);
                return file;
            });
        }
    }

    private static Statement said(Interview interview, StatementId id, String words) {
        return new Statement(
                id, interview.id(), interview.caseId(), 1, Speaker.unknown(), Set.of(), Standing.TOLD_TO_ME,
                Wording.SUMMARY, words, "", "", KeepPrivate.no(), Optional.empty(), "", Optional.empty());
    }

    private Store open(VaultKeys keys) {
        return ((StoreOpening.Opened) Store.open(folder, keys.database(), clock)).store();
    }

    private StoredRecord record(Store store, VaultKeys keys) {
        return new StoredRecord(store, keys, new Author(WHO.name(), "bench"), clock, System::nanoTime);
    }

    private void write() throws Exception {
        var out = Path.of("target", "bench");
        Files.createDirectories(out);
        Files.writeString(
                out.resolve("results.json"),
                Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures),
                StandardCharsets.UTF_8);
    }
}
