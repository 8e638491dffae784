package org.tyst.cases.feed;

import java.util.List;
import org.tyst.cases.ChildrensCase;
import org.tyst.cases.Hearing;
import org.tyst.cases.ImportFinding;
import org.tyst.cases.ListedDocument;
import org.tyst.cases.Person;

/** One case as the court's file tells it, with everything odd about it. Details that are withheld stand only in {@code points}. */
public record CourtCase(
        ChildrensCase theCase,
        List<Person> people,
        List<FoundPoint> points,
        List<Hearing> hearings,
        List<ListedDocument> documents,
        List<ImportFinding> findings,
        String keptAside) {
    public CourtCase {
        people = List.copyOf(people);
        points = List.copyOf(points);
        hearings = List.copyOf(hearings);
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }
}
