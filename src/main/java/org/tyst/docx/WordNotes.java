package org.tyst.docx;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.tyst.interviews.notes.NotesLimits;
import org.tyst.interviews.notes.NotesOutcome;
import org.tyst.interviews.notes.NotesOutcome.Why;
import org.tyst.interviews.notes.NotesReader;
import org.tyst.interviews.notes.PlainNotes;

/**
 * The paragraphs of somebody else's Word file, read with the JDK alone: POI would unpack every part of it and build a tree of
 * each. What asks its reader to fetch something, or carries a program, is refused, though neither would be fetched or run here:
 * who sent it should be asked.
 */
public final class WordNotes implements NotesReader {
    private static final String DECLARES = "<!DOCTYPE";
    private static final String WITH_MACROS = "macroenabled";

    private final NotesLimits limits;

    public WordNotes(NotesLimits limits) {
        this.limits = limits;
    }

    @Override
    public NotesOutcome read(byte[] file) {
        try {
            var unpacked = Unpacked.of(file, limits);
            if (unpacked.refused().isPresent())
                return NotesOutcome.refused(unpacked.refused().get());
            return read(unpacked);
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            return NotesOutcome.refused(Why.BROKEN);
        }
    }

    private NotesOutcome read(Unpacked parts) throws XMLStreamException {
        if (parts.body().isEmpty()) return NotesOutcome.refused(Why.OTHER_KIND);
        if (parts.inLatin().anyMatch(part -> part.contains(DECLARES)))
            return NotesOutcome.refused(Why.OUTSIDE_PARTS);
        if (parts.kinds().toLowerCase(Locale.ROOT).contains(WITH_MACROS))
            return NotesOutcome.refused(Why.MACROS);
        List<String> paragraphs = WordParagraphs.of(parts.body().get());
        return PlainNotes.outcome(paragraphs, limits);
    }
}
