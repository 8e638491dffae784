package org.tyst.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretSettingsTest {
    private static final String TOKEN = "made-up-device-token";

    @TempDir Path folder;

    private final VaultKeys keys = TestKeys.random();

    @Test
    void keepsASecretUnreadableAndGivesItBackAnotherDay() throws IOException {
        settings().putSecret("central.token", TOKEN);
        settings().put("central.address", "https://127.0.0.1:8443");
        assertThat(Files.readString(file())).contains("ENC(", "127.0.0.1").doesNotContain(TOKEN);
        assertThat(settings().secret("central.token")).contains(TOKEN);
        assertThat(settings().get("central.address")).contains("https://127.0.0.1:8443");
    }

    @Test
    void givesNothingThatWasPutInAnothersPlace() throws IOException {
        settings().putSecret("central.token", TOKEN);
        rewrite("central.token", "central.password");
        assertThat(settings().secret("central.password")).isEmpty();
    }

    @Test
    void givesNothingThatWasTamperedWithOrIsNotSecret() throws IOException {
        settings().putSecret("central.token", TOKEN);
        settings().put("plain", "central.token=" + TOKEN);
        rewrite("ENC(", "ENC(AAAA");
        assertThat(settings().secret("central.token")).isEmpty();
        assertThat(settings().secret("plain")).isEmpty();
        rewrite("ENC(", "ENC(?");
        assertThat(settings().secret("central.token")).isEmpty();
        assertThat(settings().secret("never.kept")).isEmpty();
    }

    @Test
    void opensNothingForAnotherVault() throws IOException {
        settings().putSecret("central.token", TOKEN);
        assertThat(TestKeys.random().secretSettings(file()).secret("central.token")).isEmpty();
    }

    private void rewrite(String from, String to) throws IOException {
        var lines = Files.readAllLines(file()).stream().map(line -> line.replace(from, to));
        Files.writeString(file(), lines.collect(Collectors.joining("\n")));
    }

    private SecretSettings settings() {
        return keys.secretSettings(file());
    }

    private Path file() {
        return folder.resolve("settings.properties");
    }
}
