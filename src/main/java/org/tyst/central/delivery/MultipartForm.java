package org.tyst.central.delivery;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A form as browsers send it (RFC 7578). Names and values are ours and plain: nothing in them needs escaping, and nothing else is taken. */
final class MultipartForm {
    private static final String LINE = "\r\n";

    private final String boundary;
    private final List<byte[]> parts = new ArrayList<>();

    MultipartForm(UUID boundary) {
        this.boundary = "tyst-" + boundary;
    }

    void field(String name, String value) {
        begin("form-data; name=\"" + plain(name) + "\"", "text/plain; charset=utf-8");
        end(plain(value).getBytes(StandardCharsets.UTF_8));
    }

    void file(String name, String fileName, String type, byte[] bytes) {
        begin(
                "form-data; name=\"" + plain(name) + "\"; filename=\"" + plain(fileName) + "\"",
                type);
        end(bytes);
    }

    private static String plain(String text) {
        if (text.chars().anyMatch(c -> c < ' ' || c == '"'))
            throw new IllegalArgumentException("Not a plain value for a form");
        return text;
    }

    private void begin(String disposition, String type) {
        var head = "--" + boundary + LINE + "Content-Disposition: " + disposition + LINE;
        var whole = head + "Content-Type: " + type + LINE + LINE;
        parts.add(whole.getBytes(StandardCharsets.UTF_8));
    }

    private void end(byte[] content) {
        parts.add(content);
        parts.add(LINE.getBytes(StandardCharsets.US_ASCII));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher body() {
        var all = new ArrayList<>(parts);
        all.add(("--" + boundary + "--" + LINE).getBytes(StandardCharsets.US_ASCII));
        return BodyPublishers.ofByteArrays(all);
    }
}
