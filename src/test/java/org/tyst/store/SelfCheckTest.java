package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.mc.SQLiteMCSqlCipherConfig;
import org.tyst.vault.VaultKey;

class SelfCheckTest {
    private final VaultKey key = VaultKey.random(new SecureRandom());

    @TempDir Path folder;

    @Test
    void findsNothingAmissWithOurOwnSettings() throws Exception {
        assertThat(findingsOf(StoreFile.settings(key))).isEmpty();
    }

    @Test
    void refusesTemporaryFilesOnDiskBecauseTheyAreNeverEncrypted() throws Exception {
        assertThat(findingsWith(config -> config.setTempStore(TempStore.FILE)))
                .containsExactly("temp_store is 1, not 2");
    }

    @Test
    void refusesToLeaveDeletedWordsInTheFile() throws Exception {
        assertThat(findingsWith(config -> config.setPragma(Pragma.SECURE_DELETE, "false")))
                .containsExactly("secure_delete is 0, not 1");
    }

    @Test
    void refusesAnotherJournal() throws Exception {
        assertThat(findingsWith(config -> config.setJournalMode(JournalMode.DELETE)))
                .containsExactly("journal_mode is delete, not wal");
    }

    @Test
    void refusesToSaySavedBeforeTheDiskDoes() throws Exception {
        assertThat(findingsWith(config -> config.setSynchronous(SynchronousMode.NORMAL)))
                .containsExactly("synchronous is 1, not 2");
    }

    @Test
    void refusesToMapTheFileIntoMemory() throws Exception {
        assertThat(findingsWith(config -> config.setPragma(Pragma.MMAP_SIZE, "1048576")))
                .containsExactly("mmap_size is 1048576, not 0");
    }

    @Test
    void refusesLooseForeignKeys() throws Exception {
        assertThat(findingsWith(config -> config.enforceForeignKeys(false)))
                .containsExactly("foreign_keys is 0, not 1");
    }

    @Test
    void refusesAnotherCipher() throws Exception {
        var other =
                key.use(raw ->
                        SQLiteMCSqlCipherConfig.getV4Defaults().withRawUnsaltedKey(raw).build());
        ours(other);
        assertThat(findingsOf(other)).containsExactly("cipher is sqlcipher, not chacha20");
    }

    @Test
    void refusesAFileWithoutACipher() throws Exception {
        var plain = new SQLiteConfig();
        ours(plain);
        assertThat(findingsOf(plain)).contains("the file is not encrypted");
    }

    private List<String> findingsWith(Consumer<SQLiteConfig> slip) throws Exception {
        var config = StoreFile.settings(key);
        slip.accept(config);
        return findingsOf(config);
    }

    private List<String> findingsOf(SQLiteConfig config) throws Exception {
        var file = new StoreFile(folder);
        try (var connection = file.connect(config)) {
            var sql = new Sql(connection);
            sql.script("CREATE TABLE something (a)");
            return SelfCheck.findings(sql, file.path());
        }
    }

    private static void ours(SQLiteConfig config) {
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTempStore(TempStore.MEMORY);
        config.enforceForeignKeys(true);
        config.setPragma(Pragma.SECURE_DELETE, "true");
        config.setPragma(Pragma.MMAP_SIZE, "0");
    }
}
