package org.tyst.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the browser comes back to after a sign-in: a port of this computer's own, open for one answer (RFC 8252). Whoever does not
 * bring the state that was sent out is not listened to.
 */
final class LoopbackAnswer implements AutoCloseable {
    private static final String PATH = "/signed-in";
    private static final int GUESTS_PATIENCE = 3_000;
    private static final int LONGEST_LINE = 8_192;
    private static final String NOT_HERE =
            "HTTP/1.1 404 Not here\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    private final ServerSocket entrance;
    private final String page;

    /** @param page what the browser shows when all is done */
    LoopbackAnswer(String page) throws IOException {
        this.entrance = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.page = page;
    }

    String url() {
        return "http://127.0.0.1:" + entrance.getLocalPort() + PATH;
    }

    /** What came with the state; empty when nothing did within the time, or it was closed. */
    Optional<Map<String, String>> await(String state, Duration longest) throws IOException {
        var until = System.nanoTime() + longest.toNanos();
        try {
            for (var left = longest.toMillis(); left > 0; left = left(until)) {
                entrance.setSoTimeout((int) left);
                var answer = heard(entrance.accept(), state);
                if (answer.isPresent()) return answer;
            }
            return Optional.empty();
        } catch (SocketTimeoutException | SocketException e) {
            return Optional.empty();
        }
    }

    private static long left(long until) {
        return Duration.ofNanos(until - System.nanoTime()).toMillis();
    }

    private Optional<Map<String, String>> heard(Socket guest, String state) {
        try (guest) {
            guest.setSoTimeout(GUESTS_PATIENCE);
            var answer = answer(line(guest)).filter(said -> isOurs(said, state));
            var reply = answer.isPresent() ? shown() : NOT_HERE;
            guest.getOutputStream().write(reply.getBytes(StandardCharsets.UTF_8));
            return answer;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String line(Socket guest) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
        var line = new StringBuilder();
        for (var next = in.read(); next >= 0 && next != '\r' && next != '\n'; next = in.read()) {
            line.append((char) next);
            if (line.length() > LONGEST_LINE) throw new IOException("too long for an answer");
        }
        return line.toString();
    }

    private static Optional<Map<String, String>> answer(String line) {
        var wanted = "GET " + PATH + "?";
        var end = line.indexOf(' ', wanted.length());
        if (!line.startsWith(wanted) || end < 0) return Optional.empty();
        var said = new HashMap<String, String>();
        for (var pair : line.substring(wanted.length(), end).split("&", -1)) {
            var at = pair.indexOf('=');
            if (at > 0) said.put(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
        }
        return Optional.of(said);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean isOurs(Map<String, String> said, String state) {
        return MessageDigest.isEqual(
                state.getBytes(StandardCharsets.UTF_8),
                said.getOrDefault("state", "").getBytes(StandardCharsets.UTF_8));
    }

    private String shown() {
        var length = page.getBytes(StandardCharsets.UTF_8).length;
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
                + "Referrer-Policy: no-referrer\r\nContent-Security-Policy: default-src 'none'\r\n"
                + "Connection: close\r\nContent-Length: "
                + length
                + "\r\n\r\n"
                + page;
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new IllegalStateException("A port could not be given back", e);
        }
    }
}
