package org.tyst.central.delivery;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.tyst.vault.SelfSigned;

/** A real mail server: by TLS, in the open, and in the open with a door in front of it that makes the line safe when asked to. */
final class Gateway implements AutoCloseable {
    private static final String PASSWORD = "practice";

    /** The mail server reads its own once, for as long as the tests run. */
    private static final SelfSigned LOCAL = made("localhost");

    final GreenMail mail;
    private final ServerSocket front = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final SSLContext context;
    private final SelfSigned atTheDoor;

    /** @param name that stands in the certificate of the door */
    Gateway(Path folder, String name) throws Exception {
        atTheDoor = name.equals("localhost") ? LOCAL : made(name);
        context = context(store(atTheDoor));
        mail = started(folder.resolve("mail.p12"));
        Thread.ofVirtual().start(this::serve);
    }

    private static SelfSigned made(String name) {
        var now = Instant.now();
        var day = Duration.ofDays(1);
        return SelfSigned.make(name, now.minus(day), now.plus(day), new SecureRandom());
    }

    private static KeyStore store(SelfSigned made) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "mail", made.key(), PASSWORD.toCharArray(), new Certificate[] {made.certificate()});
        return store;
    }

    private static SSLContext context(KeyStore store) throws Exception {
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static GreenMail started(Path file) throws Exception {
        try (var out = Files.newOutputStream(file)) {
            store(LOCAL).store(out, PASSWORD.toCharArray());
        }
        System.setProperty(
                DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY, file.toString());
        System.setProperty(
                DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY, PASSWORD);
        var mail =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
                        });
        mail.setUser("tyst@cafcass.example", "tyst", PASSWORD);
        mail.start();
        return mail;
    }

    Path certificate(Path folder) throws Exception {
        var text = Base64.getMimeEncoder().encodeToString(atTheDoor.certificate().getEncoded());
        return Files.writeString(
                folder.resolve("mail.pem"),
                "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n");
    }

    int inTheOpen() {
        return mail.getSmtp().getPort();
    }

    int byTls() {
        return mail.getSmtps().getPort();
    }

    int byStartTls() {
        return front.getLocalPort();
    }

    private void serve() {
        try {
            while (true) {
                var socket = front.accept();
                Thread.ofVirtual().start(() -> speak(socket));
            }
        } catch (SocketException closed) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void speak(Socket plain) {
        try (plain) {
            var in =
                    new BufferedReader(
                            new InputStreamReader(
                                    plain.getInputStream(), StandardCharsets.US_ASCII));
            say(plain, "220 door");
            in.readLine();
            say(plain, "250-door\r\n250 STARTTLS");
            in.readLine();
            say(plain, "220 go on");
            var safe = (SSLSocket) context.getSocketFactory().createSocket(plain, null, true);
            safe.setUseClientMode(false);
            try (safe;
                    var behind = new Socket(InetAddress.getLoopbackAddress(), inTheOpen())) {
                behind.getInputStream().read(new byte[4096]); // its greeting was given before
                var there = Thread.ofVirtual().start(() -> pass(safe, behind));
                pass(behind, safe);
                there.join();
            }
        } catch (IOException e) {
            Thread.currentThread().interrupt();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        front.close();
        mail.stop();
        System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY);
        System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY);
    }
}
