package org.tyst.cases.feed;

import org.tyst.basics.SaveOutcome;

/** What became of a file from the court: the whole of it is on the record, or nothing is. */
public sealed interface ImportOutcome {

    record Imported(ImportReport report) implements ImportOutcome {}

    record Broken(Fault fault) implements ImportOutcome {}

    record NotKept(SaveOutcome outcome) implements ImportOutcome {}
}
