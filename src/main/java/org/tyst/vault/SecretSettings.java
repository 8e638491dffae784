package org.tyst.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.jasypt.encryption.StringEncryptor;
import org.jasypt.properties.EncryptableProperties;
import org.jasypt.properties.PropertyValueEncryptionUtils;

/**
 * A settings file that support may read, with its secrets as {@code ENC(…)}. Each secret is sealed together with its name, so
 * that one cannot be put in another's place. A secret that does not open is as if it were not there.
 */
public final class SecretSettings {
    private static final byte[] CONTEXT = "settings".getBytes(StandardCharsets.UTF_8);

    private final Path file;
    private final StringEncryptor secrets;

    SecretSettings(Path file, VaultKey key) {
        this.file = file;
        this.secrets = new Sealer(new SealedText(key, Purpose.SETTINGS));
    }

    /** An open setting, as it stands in the file. */
    public Optional<String> get(String name) throws IOException {
        return Optional.ofNullable(read().get(name)).map(Object::toString);
    }

    public Optional<String> secret(String name) throws IOException {
        return Optional.ofNullable(read().getProperty(name))
                .filter(value -> value.startsWith(name + "="))
                .map(value -> value.substring(name.length() + 1));
    }

    public void put(String name, String value) throws IOException {
        if (PropertyValueEncryptionUtils.isEncryptedValue(value))
            throw new IllegalArgumentException("An open setting may not look like a secret");
        write(name, value);
    }

    public void putSecret(String name, String value) throws IOException {
        write(name, PropertyValueEncryptionUtils.encrypt(name + "=" + value, secrets));
    }

    private EncryptableProperties read() throws IOException {
        var properties = new EncryptableProperties(secrets);
        if (!Files.exists(file)) return properties;
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private void write(String name, String value) throws IOException {
        var properties = read();
        properties.setProperty(name, value);
        var bytes = new ByteArrayOutputStream();
        properties.store(bytes, "Tyst: settings of this laptop");
        new DurableFile(file).write(bytes.toByteArray());
    }

    /** Jasypt's own shape for a value; what does not open becomes blank, which no secret is. */
    private record Sealer(SealedText text) implements StringEncryptor {
        @Override
        public String encrypt(String plain) {
            return Base64.getEncoder().encodeToString(text.seal(plain, CONTEXT));
        }

        @Override
        public String decrypt(String sealed) {
            try {
                return text.open(Base64.getDecoder().decode(sealed), CONTEXT).orElse("");
            } catch (IllegalArgumentException e) {
                return ""; // not even base 64: tampered with
            }
        }
    }
}
