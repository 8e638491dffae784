package org.tyst.central;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.tyst.central.CentralConfig.Account;
import org.tyst.central.CentralConfig.Accounts;
import org.tyst.central.CentralConfig.Address;
import org.tyst.central.CentralConfig.Outside;
import org.tyst.central.CentralConfig.Place;

/**
 * The settings of a node, from environment variables, as src/docs/running-the-central-record.md lists them. What is secret is
 * the name of a file, so that no list of processes shows it.
 */
final class Environment {
    private static final String HERE = "127.0.0.1";

    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** Whether this is more than a central record to try out. */
    boolean isSet() {
        return value("TYST_DATABASE_URL").isPresent();
    }

    CentralConfig config() throws IOException {
        return new CentralConfig(
                Path.of(wanted("TYST_CENTRAL_FOLDER")),
                new Address(
                        new Place(
                                value("TYST_CENTRAL_HOST").orElse(HERE), port("TYST_CENTRAL_PORT")),
                        value("TYST_CENTRAL_URL")),
                HexFormat.of().parseHex(secret("TYST_CENTRAL_KEY_FILE")),
                Optional.of(database()),
                watch(),
                accounts(),
                value("TYST_DELIVERY_FILE").map(Path::of));
    }

    private Outside database() throws IOException {
        return new Outside(
                wanted("TYST_DATABASE_URL"),
                account("TYST_DATABASE_USER", "TYST_DATABASE_PASSWORD_FILE"),
                value("TYST_DATABASE_OWNER").isPresent()
                        ? Optional.of(
                                account("TYST_DATABASE_OWNER", "TYST_DATABASE_OWNER_PASSWORD_FILE"))
                        : Optional.empty(),
                value("TYST_DATABASE_ADMIN").isPresent()
                        ? Optional.of(
                                account("TYST_DATABASE_ADMIN", "TYST_DATABASE_ADMIN_PASSWORD_FILE"))
                        : Optional.empty());
    }

    private Optional<Place> watch() {
        return value("TYST_WATCH_PORT").isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Place(value("TYST_WATCH_HOST").orElse(HERE), port("TYST_WATCH_PORT")));
    }

    private Optional<Accounts> accounts() {
        return value("TYST_ISSUER_URL")
                .map(url -> new Accounts(url, wanted("TYST_ISSUER_CLIENT"), signInHolds()));
    }

    private Optional<Duration> signInHolds() {
        return value("TYST_ISSUER_DAYS").map(Integer::parseInt).map(Duration::ofDays);
    }

    private Account account(String name, String passwordFile) throws IOException {
        return new Account(wanted(name), secret(passwordFile));
    }

    private String secret(String name) throws IOException {
        return Files.readString(Path.of(wanted(name))).strip();
    }

    private int port(String name) {
        try {
            return Integer.parseInt(wanted(name));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is not a number", e);
        }
    }

    private String wanted(String name) {
        return value(name).orElseThrow(() -> new IllegalArgumentException(name + " is not set"));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(name)).filter(text -> !text.isBlank());
    }
}
