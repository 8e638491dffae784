package org.tyst.cases.feed;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tyst.basics.Json;

/**
 * Reads the courts' private-law feed. Case by case from the stream, so that the tree of one case at a time is in memory.
 * Whatever the bytes are, the answer is a {@link FeedOutcome}: nothing is thrown, nothing is kept.
 */
public final class CourtFeed {
    static final int LARGEST = 50 * 1024 * 1024;

    private final CaseReader cases;

    public CourtFeed(Clock clock) {
        this.cases = new CaseReader(Courts.shipped(), new Believable(clock));
    }

    public FeedOutcome read(byte[] file) {
        if (file.length == 0) return broken(Fault.Why.EMPTY, JsonLocation.NA);
        if (file.length > LARGEST) return broken(Fault.Why.TOO_LARGE, JsonLocation.NA);
        try (var parser = Json.mapper().createParser(file)) {
            return read(parser);
        } catch (IOException e) {
            return broken(why(e), placeOf(e, JsonLocation.NA));
        }
    }

    private FeedOutcome read(JsonParser parser) {
        try {
            return new FeedOutcome.Read(cases(parser));
        } catch (IOException e) {
            return broken(why(e), placeOf(e, parser.currentLocation()));
        }
    }

    private List<CourtCase> cases(JsonParser parser) throws IOException {
        expect(parser.nextToken(), JsonToken.START_OBJECT);
        Optional<List<CourtCase>> found = Optional.empty();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var wanted = parser.currentName().equals("cases") && found.isEmpty();
            var value = parser.nextToken();
            if (wanted) found = Optional.of(caseList(parser, value));
            else parser.skipChildren();
        }
        if (parser.nextToken() != null) throw new BrokenFeed(Fault.Why.NOT_JSON);
        return found.orElseThrow(() -> new BrokenFeed(Fault.Why.NOT_A_COURT_FILE));
    }

    private List<CourtCase> caseList(JsonParser parser, JsonToken first) throws IOException {
        expect(first, JsonToken.START_ARRAY);
        var list = new ArrayList<CourtCase>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken(), JsonToken.START_OBJECT);
            list.add(oneCase(parser, list.size()));
        }
        return list;
    }

    private CourtCase oneCase(JsonParser parser, int index) throws IOException {
        var findings = new Findings();
        var pointer = "/cases/" + index;
        var tree = new FeedTree(parser, findings).object(2);
        return cases.read(new FeedObject(tree, pointer, findings));
    }

    private static void expect(JsonToken found, JsonToken wanted) throws BrokenFeed {
        if (found != wanted) throw new BrokenFeed(Fault.Why.NOT_A_COURT_FILE);
    }

    private static Fault.Why why(IOException e) {
        return switch (e) {
            case BrokenFeed broken -> broken.why;
            case JsonEOFException _ -> Fault.Why.CUT_SHORT;
            case StreamConstraintsException _ -> Fault.Why.TOO_DEEP;
            default -> Fault.Why.NOT_JSON;
        };
    }

    private static JsonLocation placeOf(IOException e, JsonLocation otherwise) {
        var place = e instanceof JsonProcessingException json ? json.getLocation() : null;
        return place == null ? otherwise : place;
    }

    private static FeedOutcome broken(Fault.Why why, JsonLocation at) {
        return new FeedOutcome.Broken(
                new Fault(why, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())));
    }
}
