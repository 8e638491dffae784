package org.tyst.central;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/**
 * The central record by itself: {@code mvn -Pcentral}. Without settings it is one to try several laptops against, with a
 * database of its own and its key in a file beside its folder, which is good enough to practise and for nothing else. With
 * the settings of src/docs/running-the-central-record.md it is a node on a PostgreSQL outside.
 */
public final class CentralMain {
    private CentralMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var environment = new Environment(System.getenv());
        if (environment.isSet()) {
            logForPrograms();
            serve(environment.config());
        } else tryOut(arguments);
    }

    /** Before the first logger is made. */
    private static void logForPrograms() {
        System.setProperty("logback.configurationFile", "logback-central.xml");
    }

    private static void serve(CentralConfig config) throws InterruptedException {
        try (var server = CentralServer.start(config)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            System.out.println("The central record is at " + server.url() + ".");
            server.everybodysCode()
                    .ifPresent(code ->
                            System.out.println(
                                    "Whoever has an account joins with this code: " + code.text()));
            new CountDownLatch(1).await();
        }
    }

    private static void tryOut(String[] arguments) throws IOException, InterruptedException {
        var folder = Path.of(arguments.length > 0 ? arguments[0] : "target/central");
        var user =
                UUID.fromString(
                        arguments.length > 1
                                ? arguments[1]
                                : "00000000-0000-7000-8000-000000000001");
        try (var server = CentralServer.start(trial(folder))) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            tell(server, user);
            new CountDownLatch(1).await();
        }
    }

    private static void tell(CentralServer server, UUID user) {
        System.out.println("The central record is at " + server.url() + ". Ctrl+C ends it.");
        System.out.println(
                "To join two laptops to it, type on each the code of its own (once, within a week):");
        System.out.println(server.newJoinCode(user).text());
        System.out.println(server.newJoinCode(user).text());
    }

    static CentralConfig trial(Path folder) throws IOException {
        return new CentralConfig(
                folder, 0, key(folder.resolveSibling(folder.getFileName() + ".key")));
    }

    private static byte[] key(Path file) throws IOException {
        if (!Files.exists(file)) {
            var key = new byte[32];
            new SecureRandom().nextBytes(key);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, HexFormat.of().formatHex(key));
        }
        return HexFormat.of().parseHex(Files.readString(file).trim());
    }
}
