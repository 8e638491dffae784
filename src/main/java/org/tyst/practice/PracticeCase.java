package org.tyst.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tyst.basics.Json;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseFact;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseStore;
import org.tyst.cases.ChildrensCase;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;
import org.tyst.cases.Hearing;
import org.tyst.cases.ListedDocument;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.feed.CourtIds;
import org.tyst.contests.Contest;
import org.tyst.contests.ContestStore;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.InterviewStore;
import org.tyst.people.Practitioner;

/**
 * What a practitioner has written about one case. The file holds our own records; what it leaves out is as on the record
 * already (a person the court sent) or as in {@code defaults.json}.
 */
final class PracticeCase {
    private final ObjectNode tree;
    private final CaseId caseId;
    private final Clock clock;
    private final Blanks blanks = new Blanks();
    private final Cast cast;
    private final PracticeInterviews interviews;
    private final Map<UUID, String> texts = new HashMap<>();

    PracticeCase(ObjectNode tree, Practitioner practitioner, Clock clock) {
        this.tree = tree;
        this.clock = clock;
        this.caseId = CourtIds.caseOf(tree.path("courtReference").asText());
        this.cast = new Cast(tree);
        this.interviews = new PracticeInterviews(caseId, practitioner, blanks, cast);
    }

    SaveOutcome keep(CaseStore cases, InterviewStore said, ContestStore contests) {
        var steps = new Steps(clock);
        var onFile = cases.open(caseId);
        steps.take(() -> cases.save(theCase(onFile)));
        each("people", item -> steps.take(() -> cases.save(person(onFile, item))));
        each(
                "points",
                item -> steps.take(() -> cases.save(point(item), item.path("detail").asText())));
        each(
                "hearings",
                item -> steps.take(() -> cases.save(read("hearing", item, Hearing.class))));
        each(
                "documents",
                item -> steps.take(() -> cases.save(read("document", item, ListedDocument.class))));
        each("facts", item -> steps.take(() -> cases.save(fact(item))));
        each("interviews", item -> steps.take(() -> keep(said, interviews.read(item))));
        each("contests", item -> steps.take(() -> contests.save(contest(item))));
        return steps.outcome();
    }

    private void each(String field, Consumer<ObjectNode> work) {
        for (JsonNode item : tree.path(field)) work.accept((ObjectNode) item);
    }

    private ChildrensCase theCase(Optional<CaseFile> onFile) {
        var over = onFile.map(file -> Json.tree(file.theCase())).orElseGet(() -> blanks.of("case"));
        over.setAll((ObjectNode) tree.path("case"));
        over.put("id", caseId.toString())
                .put("courtReference", tree.path("courtReference").asText());
        return Json.read(over, ChildrensCase.class);
    }

    private Person person(Optional<CaseFile> onFile, ObjectNode item) {
        var known = onFile.flatMap(file -> file.person(PersonId.of(item.path("id").asText())));
        var over = known.map(Json::tree).orElseGet(() -> blanks.of("person"));
        over.setAll(item);
        return Json.read(over.put("caseId", caseId.toString()), Person.class);
    }

    private ContactPoint point(ObjectNode item) {
        var over = blanks.of("point").<ObjectNode>setAll(item);
        over.remove(List.of("detail", "which"));
        over.put("id", pointId(item).toString()).put("caseId", caseId.toString());
        var isOpen = item.path("confidentiality").asText("OPEN").equals("OPEN");
        if (isOpen) over.put("openDetail", item.path("detail").asText());
        return Json.read(over, ContactPoint.class);
    }

    private static ContactPointId pointId(ObjectNode item) {
        var kind = ContactPoint.Kind.valueOf(item.path("kind").asText());
        return CourtIds.pointOf(
                PersonId.of(item.path("person").asText()), kind, item.path("which").asText("now"));
    }

    private CaseFact fact(ObjectNode item) {
        cast.ids(item, "about");
        var fact = read("fact", item, CaseFact.class);
        texts.put(fact.id().value(), fact.text());
        return fact;
    }

    private SaveOutcome keep(InterviewStore store, InterviewRecord record) {
        record.statements()
                .forEach(statement -> texts.put(statement.id().value(), statement.words()));
        return store.keep(record.interview(), record.statements(), List.of());
    }

    /** The text that is challenged is the item's own; it is not written twice. */
    private Contest contest(ObjectNode item) {
        var challenged = UUID.fromString(item.at("/target/id").asText());
        var text = Optional.ofNullable(texts.get(challenged)).orElseThrow();
        return read("contest", item.put("challengedText", text), Contest.class);
    }

    private <T> T read(String kind, ObjectNode item, Class<T> type) {
        var over = blanks.of(kind).<ObjectNode>setAll(item);
        return Json.read(over.put("caseId", caseId.toString()), type);
    }
}
