package org.tyst.central;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.tyst.vault.SelfSigned;

/** Something that sits between a laptop and the central record, and says one thing to everybody; it keeps what it was told in the open. */
final class Stranger implements AutoCloseable {
    private static final String LET_THROUGH = "HTTP/1.1 200 OK";
    private final ServerSocket entrance;
    private final String says;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private Stranger(ServerSocketFactory sockets, String says) {
        try {
            this.entrance = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.says = says;
        Thread.ofVirtual().start(this::letIn);
    }

    static Stranger whoLetsThrough() {
        return saying(LET_THROUGH);
    }

    static Stranger saying(String head) {
        return new Stranger(ServerSocketFactory.getDefault(), head);
    }

    /** With a certificate of its own. */
    static Stranger sayingInSecret(String head) throws Exception {
        var context = SSLContext.getInstance("TLS");
        context.init(keys().getKeyManagers(), null, null);
        return new Stranger(context.getServerSocketFactory(), head);
    }

    private static KeyManagerFactory keys() throws Exception {
        var made =
                SelfSigned.make(
                        "portal.example.test",
                        Instant.now().minus(Duration.ofDays(1)),
                        Instant.now().plus(Duration.ofDays(1)),
                        new SecureRandom());
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "portal", made.key(), new char[0], new Certificate[] {made.certificate()});
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, new char[0]);
        return keys;
    }

    int port() {
        return entrance.getLocalPort();
    }

    String url() {
        return "https://127.0.0.1:" + port();
    }

    ProxySelector asProxy() {
        var proxy =
                new Proxy(
                        Proxy.Type.HTTP,
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port()));
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI to) {
                return List.of(proxy);
            }

            @Override
            public void connectFailed(URI to, SocketAddress at, IOException failure) {}
        };
    }

    synchronized String wasTold() {
        return told.toString(StandardCharsets.ISO_8859_1);
    }

    private void letIn() {
        try {
            while (true) {
                var guest = entrance.accept();
                Thread.ofVirtual().start(() -> answer(guest));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void answer(Socket guest) {
        try (guest) {
            var head = head(guest.getInputStream());
            guest.getOutputStream().write((says + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            if (says.equals(LET_THROUGH)) join(guest, there(head));
            else listenToTheEnd(guest.getInputStream());
        } catch (IOException gone) {
            return;
        }
    }

    private static URI there(String head) {
        var from = head.indexOf(' ') + 1;
        return URI.create("tcp://" + head.substring(from, head.indexOf(' ', from)));
    }

    private void listenToTheEnd(InputStream in) throws IOException {
        for (var next = in.read(); next >= 0; next = in.read()) keep(next);
    }

    private static void join(Socket guest, URI to) throws IOException {
        try (var there = new Socket(to.getHost(), to.getPort())) {
            Thread.ofVirtual().start(() -> carry(there, guest));
            guest.getInputStream().transferTo(there.getOutputStream());
        }
    }

    private static void carry(Socket from, Socket to) {
        try (OutputStream out = to.getOutputStream()) {
            from.getInputStream().transferTo(out);
        } catch (IOException gone) {
            return;
        }
    }

    /** Up to the empty line, or what it says that is no head of the web's. */
    private String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) break;
            head.write(next);
            keep(next);
            if (head.size() == 1 && next < ' ') break;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private synchronized void keep(int next) {
        told.write(next);
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
