package org.tyst.cases.feed;

import java.util.HashMap;
import java.util.Map;
import org.tyst.basics.Ids;
import org.tyst.cases.CaseId;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;
import org.tyst.cases.DocumentId;
import org.tyst.cases.HearingId;
import org.tyst.cases.ImportId;
import org.tyst.cases.PersonId;

/**
 * Identities of what comes from the court: made from the court's own ids, so that the same file on another laptop, or the
 * same file again, means the same things. Within one case a second thing of the same name gets a number.
 */
public final class CourtIds {
    private final CaseId caseId;
    private final Map<String, Integer> taken = new HashMap<>();

    CourtIds(CaseId caseId) {
        this.caseId = caseId;
    }

    public static CaseId caseOf(String courtReference) {
        return new CaseId(Ids.named("court-case", courtReference));
    }

    public static PersonId personOf(CaseId caseId, String courtPersonId) {
        return new PersonId(Ids.named("court-person", caseId + "/" + courtPersonId));
    }

    public static ContactPointId pointOf(PersonId person, ContactPoint.Kind kind, String which) {
        return new ContactPointId(Ids.named("court-point", person + "/" + kind + "/" + which));
    }

    static ImportId importOf(CaseId caseId, String fileSha256) {
        return new ImportId(Ids.named("court-import", caseId + "/" + fileSha256));
    }

    HearingId hearing(String name) {
        return new HearingId(Ids.named("court-hearing", numbered("hearing", name)));
    }

    DocumentId document(String name) {
        return new DocumentId(Ids.named("court-document", numbered("document", name)));
    }

    private String numbered(String space, String name) {
        var before = taken.merge(space + "|" + name, 1, Integer::sum) - 1;
        return caseId + "/" + name + (before == 0 ? "" : "/" + before);
    }
}
