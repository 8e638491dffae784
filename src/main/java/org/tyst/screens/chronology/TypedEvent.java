package org.tyst.screens.chronology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tyst.basics.Text;
import org.tyst.cases.CaseId;
import org.tyst.cases.PersonId;
import org.tyst.cases.Standing;
import org.tyst.cases.chronology.ChronologyEntry;
import org.tyst.cases.chronology.EntryId;
import org.tyst.cases.chronology.Origin;
import org.tyst.cases.chronology.RoughDate;

/** An event as somebody typed it, or chose and dated it. */
record TypedEvent(
        RoughDate date,
        String what,
        Optional<Origin> origin,
        String source,
        Optional<Standing> standing,
        List<PersonId> children) {
    ChronologyEntry entry(EntryId id, CaseId caseId, String me) {
        return new ChronologyEntry(
                id,
                caseId,
                date,
                Text.kept(what.strip()),
                origin,
                Text.kept(source.strip()),
                standing,
                Set.copyOf(children),
                me);
    }
}
