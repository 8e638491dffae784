package org.tyst.interviews.notes;

/** Reads the paragraphs of one kind of file. It keeps nothing, writes nothing and fetches nothing. */
@FunctionalInterface
public interface NotesReader {
    NotesOutcome read(byte[] file);
}
