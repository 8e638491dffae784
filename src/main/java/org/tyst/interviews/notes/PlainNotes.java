package org.tyst.interviews.notes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tyst.basics.Text;
import org.tyst.interviews.notes.NotesOutcome.Why;

/** Plain text: each line that says something is a paragraph. Which letters its bytes stand for is found out, not asked. */
public final class PlainNotes implements NotesReader {
    /** What editors on Windows wrote before they wrote UTF-8. Every byte of it is some letter. */
    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    private static final int BYTES_OF_A_MARK = 2;

    private final NotesLimits limits;

    public PlainNotes(NotesLimits limits) {
        this.limits = limits;
    }

    @Override
    public NotesOutcome read(byte[] file) {
        var text = text(file);
        if (text.indexOf('\0') >= 0) return NotesOutcome.refused(Why.OTHER_KIND);
        return outcome(paragraphs(text), limits);
    }

    public static List<String> paragraphs(String text) {
        return Text.plain(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Text::kept)
                .toList();
    }

    /** What every reader ends with. */
    public static NotesOutcome outcome(List<String> paragraphs, NotesLimits limits) {
        if (paragraphs.isEmpty()) return NotesOutcome.refused(Why.EMPTY);
        if (paragraphs.size() > limits.mostParagraphs())
            return NotesOutcome.refused(Why.TOO_MANY_PARAGRAPHS);
        return new NotesOutcome.Read(paragraphs);
    }

    private static String text(byte[] file) {
        if (startsWith(file, 0xFE, 0xFF)) return withoutMark(file, StandardCharsets.UTF_16BE);
        if (startsWith(file, 0xFF, 0xFE)) return withoutMark(file, StandardCharsets.UTF_16LE);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, OLD_WINDOWS);
        }
    }

    private static String withoutMark(byte[] file, Charset letters) {
        return new String(file, BYTES_OF_A_MARK, file.length - BYTES_OF_A_MARK, letters);
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= BYTES_OF_A_MARK
                && Byte.toUnsignedInt(file[0]) == first
                && Byte.toUnsignedInt(file[1]) == second;
    }
}
