package org.tyst.cases;

/** Photos and papers of a case whose bytes are on this laptop and not yet in the central record. */
public record PapersToSend(int count, long bytes) {
    public static final PapersToSend NONE = new PapersToSend(0, 0);

    public boolean isNone() {
        return count == 0;
    }

    /** Never nothing: the smallest paper is a tenth of one. */
    public double megabytes() {
        return Math.max(0.1, bytes / 1e6);
    }
}
