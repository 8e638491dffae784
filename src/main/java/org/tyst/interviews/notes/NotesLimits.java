package org.tyst.interviews.notes;

/** How large notes may be that are brought in: a share of {@code resources/recording.json}. */
public record NotesLimits(int mostMegabytes, int mostMegabytesUnpacked, int mostParagraphs) {
    private static final int MEGA = 1_000_000;

    public int mostBytes() {
        return mostMegabytes * MEGA;
    }

    public long mostUnpacked() {
        return (long) mostMegabytesUnpacked * MEGA;
    }
}
