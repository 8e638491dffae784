package org.tyst.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tyst.basics.Ids;
import org.tyst.cases.PersonId;
import org.tyst.cases.WorkingDays;
import org.tyst.cases.feed.CourtIds;

/**
 * What stands in braces in a practice file: {@code {day-12}} and {@code {workday+3}} are days from today, {@code {workday}}
 * rolled away from today to a day on which people work; {@code {court-id:alys}} is the id the court gave Alys, {@code {person:alys}}
 * hers in this case; {@code {id:x}} any other thing of this case; {@code {practitioner}} whoever practises.
 */
final class Placeholders {
    private static final Pattern PLACE =
            Pattern.compile(
                    "\\{(day|workday|court-id:|person:|id:|practitioner)([+-]\\d+|[\\w-]*)\\}");

    private final String courtReference;
    private final String practitioner;
    private final LocalDate today;
    private final WorkingDays workingDays = WorkingDays.ofEnglandAndWales();

    Placeholders(String courtReference, String practitioner, Clock clock) {
        this.courtReference = courtReference;
        this.practitioner = practitioner;
        this.today = LocalDate.now(clock);
    }

    ObjectNode in(ObjectNode tree) {
        tree.properties().forEach(field -> field.setValue(in(field.getValue())));
        return tree;
    }

    private JsonNode in(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> in(object);
            case ArrayNode array -> in(array);
            case TextNode text ->
                    TextNode.valueOf(PLACE.matcher(text.asText()).replaceAll(this::filled));
            default -> node;
        };
    }

    private ArrayNode in(ArrayNode array) {
        for (var index = 0; index < array.size(); index++) array.set(index, in(array.get(index)));
        return array;
    }

    private String filled(MatchResult place) {
        var what = place.group(2);
        return switch (place.group(1)) {
            case "day" -> today.plusDays(Integer.parseInt(what)).toString();
            case "workday" -> workday(Integer.parseInt(what)).toString();
            case "court-id:" -> courtId(what);
            case "person:" -> person(courtReference, what).toString();
            case "id:" -> Ids.named("practice", courtReference + "/" + what).toString();
            case "practitioner" -> Matcher.quoteReplacement(practitioner);
            default -> throw new IllegalStateException("No such place: " + place.group());
        };
    }

    static PersonId person(String courtReference, String name) {
        return CourtIds.personOf(CourtIds.caseOf(courtReference), courtId(name));
    }

    private static String courtId(String name) {
        return Ids.named("practice-court", name).toString();
    }

    private LocalDate workday(int offset) {
        var day = today.plusDays(offset);
        while (!workingDays.isWorking(day)) day = day.plusDays(offset < 0 ? -1 : 1);
        return day;
    }
}
