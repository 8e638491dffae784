package org.tyst.sync;

/** One field that was changed here and there: as it stood before, as it was written here, as it was written there. */
public record FieldClash(String field, String before, String mine, String theirs) {}
