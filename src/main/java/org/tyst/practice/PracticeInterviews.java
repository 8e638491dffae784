package org.tyst.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tyst.basics.Ids;
import org.tyst.basics.Json;
import org.tyst.cases.CaseId;
import org.tyst.interviews.Interview;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.Mode;
import org.tyst.interviews.SafeToTalk;
import org.tyst.interviews.SigningCheck;
import org.tyst.interviews.Statement;
import org.tyst.interviews.Told;
import org.tyst.people.Practitioner;

/**
 * Interviews of the practice cases. A file gives the beginning, the length in minutes and whether it is signed; who wrote
 * it down and when follows from that.
 */
final class PracticeInterviews {
    private static final ZoneId COURT_TIME = ZoneId.of("Europe/London");

    private final CaseId caseId;
    private final Practitioner practitioner;
    private final Blanks blanks;
    private final Cast cast;

    PracticeInterviews(CaseId caseId, Practitioner practitioner, Blanks blanks, Cast cast) {
        this.caseId = caseId;
        this.practitioner = practitioner;
        this.blanks = blanks;
        this.cast = cast;
    }

    InterviewRecord read(ObjectNode item) {
        var interview = interview(item);
        var statements = new ArrayList<Statement>();
        for (var each : item.path("statements"))
            statements.add(statement(interview, (ObjectNode) each, statements.size()));
        return new InterviewRecord(interview, List.copyOf(statements));
    }

    private Interview interview(ObjectNode item) {
        var over = blanks.of("interview").<ObjectNode>setAll(item);
        var start = LocalDateTime.parse(item.path("startedAt").asText());
        var end = start.plusMinutes(item.path("minutes").asLong());
        over.put("caseId", caseId.toString())
                .put("author", practitioner.id().toString())
                .put("authorName", practitioner.name())
                .put("endedAt", end.toString())
                .put("notesMadeAt", end.toString())
                .put("enteredAt", instant(end.plusMinutes(20)));
        if (item.path("signed").asBoolean()) over.put("signedAt", instant(end.plusMinutes(75)));
        cast.present(over, practitioner);
        onTheLine(over);
        told(item, over, start.plusMinutes(3));
        return Json.read(over, Interview.class);
    }

    /** Whoever was not seen was asked who they are. */
    private static void onTheLine(ObjectNode over) {
        if (SigningCheck.needsIdentity(Mode.valueOf(over.path("mode").asText())))
            over.withObject("conduct")
                    .put("identity", "Date of birth and last address asked")
                    .put("safeToTalk", SafeToTalk.CONFIRMED.name());
    }

    /** All of what has to be told, unless the file names what was. */
    private static void told(ObjectNode item, ObjectNode over, LocalDateTime at) {
        var named = new ArrayList<String>();
        item.path("told").forEach(what -> named.add(what.asText()));
        var all = Stream.of(Told.values()).map(Told::name).toList();
        var told = over.putObject("told");
        (item.has("told") ? named : all).forEach(what -> told.put(what, instant(at)));
    }

    private Statement statement(Interview interview, ObjectNode item, int position) {
        var over = blanks.of("statement").<ObjectNode>setAll(item);
        var id = Ids.named("practice-statement", interview.id() + "/" + position);
        over.put("interview", interview.id().toString())
                .put("caseId", caseId.toString())
                .put("position", position);
        if (!over.has("id")) over.put("id", id.toString());
        cast.speaker(over, practitioner);
        cast.ids(over, "children");
        interview.signedAt().ifPresent(at -> over.put("signedAt", at.toString()));
        return Json.read(over, Statement.class);
    }

    private static String instant(LocalDateTime at) {
        return at.atZone(COURT_TIME).toInstant().toString();
    }
}
