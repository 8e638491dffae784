package org.tyst.interviews.notes;

import java.nio.charset.StandardCharsets;
import org.tyst.interviews.notes.NotesOutcome.Why;

/** Reads a file as what its first bytes say it is, whatever it is called. */
public final class NotesFiles implements NotesReader {
    private static final int LONGEST_MARK = 5;

    /** In this wrapping Word kept its files before 2007, and keeps those that have a password. */
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0";

    private static final String ZIP = "PK\u0003\u0004";
    private static final String PDF = "%PDF-";
    private static final String RTF = "{\\rtf";

    /** The name that a file with a password carries inside, in the two-byte letters in which it stands there. */
    private static final String LOCKED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

    private final NotesReader word;
    private final NotesReader plain;
    private final NotesLimits limits;

    public NotesFiles(NotesReader word, NotesLimits limits) {
        this.word = word;
        this.plain = new PlainNotes(limits);
        this.limits = limits;
    }

    @Override
    public NotesOutcome read(byte[] file) {
        if (file.length > limits.mostBytes()) return NotesOutcome.refused(Why.TOO_LARGE);
        var start = latin(file, LONGEST_MARK);
        if (start.startsWith(ZIP)) return word.read(file);
        if (start.startsWith(OLE))
            return NotesOutcome.refused(
                    latin(file, file.length).contains(LOCKED) ? Why.PASSWORD : Why.OLD_WORD);
        if (start.startsWith(PDF) || start.startsWith(RTF))
            return NotesOutcome.refused(Why.OTHER_KIND);
        return plain.read(file);
    }

    private static String latin(byte[] file, int most) {
        return new String(file, 0, Math.min(most, file.length), StandardCharsets.ISO_8859_1);
    }
}
