package org.tyst.screens.chronology;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.chronology.ChronologyStore;
import org.tyst.work.Work;

/**
 * What the section needs besides the record.
 *
 * @param contested whether somebody contests that item
 * @param settled what to do when something was kept, or could not be
 */
public record ChronologyTools(
        ChronologyStore store,
        String me,
        Ids ids,
        Work work,
        Predicate<UUID> contested,
        Consumer<SaveOutcome> settled) {}
