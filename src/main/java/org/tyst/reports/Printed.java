package org.tyst.reports;

/** A finished PDF. Its bytes go to the encrypted store or to where the user sends them, never to a temporary file. */
public record Printed(byte[] bytes, int pages, String sha256, String fonts) {
    public static Printed of(byte[] bytes, int pages, String fonts) {
        return new Printed(bytes, pages, Source.sha256(bytes), fonts);
    }

    /** Of the bytes as they are at this moment. */
    public String digest() {
        return Source.sha256(bytes);
    }
}
