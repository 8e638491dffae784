package org.tyst.cases.feed;

import java.util.Optional;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;

/** A contact point with its detail, on the short way from the file to the store. */
public record FoundPoint(ContactPoint point, String detail) {

    /** The same detail under another answer; the open copy of the detail comes and goes with it. */
    FoundPoint as(Confidentiality answer) {
        var open = answer.isWithheld() ? Optional.<String>empty() : Optional.of(detail);
        return new FoundPoint(
                new ContactPoint(
                        point.id(),
                        point.caseId(),
                        point.person(),
                        point.kind(),
                        answer,
                        open,
                        point.source(),
                        point.from(),
                        point.until()),
                detail);
    }

    /** Says which point, never what it holds: this may end up in a log. */
    @Override
    public String toString() {
        return "FoundPoint[" + point.id() + "]";
    }
}
