package org.tyst.vault;

/** What a derived key is for. A label, once shipped, never changes: it decides the key. */
public enum Purpose {
    DATABASE("db/v1"),
    ATTACHMENTS("att/v1"),
    HEADER("hdr/v1"),
    AUDIT("aud/v1"),
    SEALED("seal/v1"),
    /** Keys from before an exchange of keys, as far as they are still needed to check what was written then. */
    KEPT("kept/v1");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
