package org.tyst.interviews;

import java.util.Set;
import org.tyst.basics.Text;
import org.tyst.cases.PersonId;

/** With which children a tool was used, and what came of it. */
public record ToolUse(Set<PersonId> children, String note) {
    public ToolUse {
        children = Set.copyOf(children);
        note = Text.kept(note);
    }
}
