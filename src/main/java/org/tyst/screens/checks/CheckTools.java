package org.tyst.screens.checks;

import java.time.Clock;
import java.util.function.Consumer;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.Scratch;
import org.tyst.cases.checks.CheckStore;
import org.tyst.contests.Target;
import org.tyst.work.Work;

/**
 * What the section needs besides the file.
 *
 * @param me whose laptop it is
 * @param settled what to do when something was kept, or could not be
 */
public record CheckTools(
        CheckStore store,
        String me,
        Ids ids,
        Scratch scratch,
        Clock clock,
        Work work,
        Consumer<SaveOutcome> settled,
        Consumer<Target> contest) {}
