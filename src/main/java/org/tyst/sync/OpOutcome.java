package org.tyst.sync;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;

/**
 * What became of one operation. {@code sentVid} is the version under which the text was kept exactly as it was sent: what is
 * written next on that laptop is written on it, whatever the merge made of it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = OpOutcome.Applied.class, name = "applied"),
    @JsonSubTypes.Type(value = OpOutcome.Conflicting.class, name = "conflict"),
    @JsonSubTypes.Type(value = OpOutcome.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = OpOutcome.Late.class, name = "late"),
    @JsonSubTypes.Type(value = OpOutcome.Already.class, name = "already")
})
public sealed interface OpOutcome {
    UUID op();

    /** {@code now} is what stands there after it; {@code beside} what the merge put next to it. */
    record Applied(UUID op, long sentVid, CentralItem now, List<CentralItem> beside)
            implements OpOutcome {
        public Applied {
            beside = List.copyOf(beside);
        }
    }

    record Conflicting(UUID op, long sentVid, CentralItem now, CentralConflict conflict)
            implements OpOutcome {}

    record Refused(UUID op, Refusal reason) implements OpOutcome {}

    /** The case is no longer this person's; the text was kept for the manager. */
    record Late(UUID op) implements OpOutcome {}

    /** It had arrived before; this is what became of it, with the item as it stands today. */
    record Already(UUID op, OpOutcome first) implements OpOutcome {}
}
