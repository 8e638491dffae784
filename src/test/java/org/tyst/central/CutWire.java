package org.tyst.central;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** A way to the central record that is cut after so many bytes, questions and answers counted together. */
final class CutWire implements AutoCloseable {
    private final ServerSocket entrance;
    private final URI there;
    private long left;

    CutWire(String url, long bytes) {
        try {
            this.there = URI.create(url);
            this.left = bytes;
            this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::letIn);
    }

    String url() {
        return "https://127.0.0.1:" + entrance.getLocalPort();
    }

    private void letIn() {
        try {
            while (true) join(entrance.accept());
        } catch (IOException closed) {
            return;
        }
    }

    private void join(Socket here) throws IOException {
        var far = new Socket(there.getHost(), there.getPort());
        Thread.ofVirtual().start(() -> carry(here, far));
        Thread.ofVirtual().start(() -> carry(far, here));
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            carry(from.getInputStream(), to.getOutputStream());
        } catch (IOException cut) {
            return;
        }
    }

    private void carry(InputStream in, OutputStream out) throws IOException {
        var one = new byte[256];
        for (var read = in.read(one); read >= 0; read = in.read(one)) {
            var may = allowed(read);
            out.write(one, 0, may);
            out.flush();
            if (may < read) return;
        }
    }

    private synchronized int allowed(int wanted) {
        var may = (int) Math.min(left, wanted);
        left -= may;
        return may;
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
