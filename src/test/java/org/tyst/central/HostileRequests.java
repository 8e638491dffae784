package org.tyst.central;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.tyst.basics.Json;
import org.tyst.sync.Kind;
import org.tyst.sync.Membership;
import org.tyst.sync.Operation;
import org.tyst.sync.Protocol;
import org.tyst.sync.RequestProof;
import org.tyst.sync.Writing;
import org.tyst.wire.RawLine;

/**
 * Requests that no laptop of ours would send, from one seed: broken, huge, deep, repeated, reordered, of wrong types, in the
 * wrong name. None of them asks for anything that its sender may have, so none may change anything.
 */
final class HostileRequests {
    static final String CANARY = "Plantedwordsthatmaynevercomeback";
    private static final List<String> ASKED_WITH_A_BODY =
            List.of(
                    Protocol.PUSH,
                    Protocol.PULL,
                    Protocol.MARK,
                    Protocol.HISTORY,
                    Protocol.JOIN,
                    Protocol.RECEIPT);
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "BREW");
    private static final List<String> PATHS =
            List.of(
                    "/",
                    "/v1",
                    "/v1/sync/",
                    "/v1/sync/push/../pull",
                    "/v1/%2e%2e/%2e%2e/etc/passwd",
                    "/v1/content//",
                    "/v1/sync/push%00",
                    "/v1/sync/push;x=y",
                    "//v1/sync/pull",
                    "/v2/sync/push",
                    "/health/../v1/sync/pull",
                    "/openapi.json/x");
    private static final int SELDOM = 400;

    /** Who is on the line, and what they could name. */
    record Cast(
            Membership own,
            Membership turnedOut,
            Membership victim,
            UUID victimsCase,
            UUID victimsItem,
            List<Operation> takenAlready) {}

    record Hostile(String method, String path, byte[] body, Map<String, String> headers) {}

    private final Random random;
    private final Cast cast;
    private final List<Supplier<Hostile>> kinds =
            List.of(
                    this::noise,
                    this::cutShort,
                    this::deep,
                    this::ofWrongTypes,
                    this::newOfWrongTypes,
                    this::ofWrongShape,
                    this::repeated,
                    this::reordered,
                    this::inAnothersName,
                    this::badlySigned,
                    this::turnedOut,
                    this::elsewhere,
                    this::bytesNobodyNamed,
                    this::oddNumbers,
                    this::large);
    private Optional<Hostile> before = Optional.empty();

    HostileRequests(long seed, Cast cast) {
        this.random = new Random(seed);
        this.cast = cast;
    }

    Hostile next() {
        var next = kinds.get(random.nextInt(kinds.size())).get();
        if (random.nextInt(4) == 0) before = Optional.of(next);
        return next;
    }

    private Hostile noise() {
        var body = new byte[random.nextInt(2_000)];
        random.nextBytes(body);
        return mine("POST", one(ASKED_WITH_A_BODY), body);
    }

    private Hostile cutShort() {
        var whole = push(cast.takenAlready());
        var body = text(whole);
        if (random.nextBoolean()) return mine("POST", Protocol.PUSH, cut(body));
        body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        body[random.nextInt(body.length / 8)] = (byte) "{[\"}]:,".charAt(random.nextInt(7));
        return mine("POST", one(ASKED_WITH_A_BODY), cut(body));
    }

    private byte[] cut(byte[] body) {
        return java.util.Arrays.copyOf(body, random.nextInt(body.length));
    }

    private Hostile deep() {
        var levels = 1 + random.nextInt(60_000);
        var open = random.nextBoolean() ? "[" : "{\"a\":";
        var inside = open.repeat(levels);
        var body =
                switch (random.nextInt(3)) {
                    case 0 -> inside;
                    case 1 -> "{\"operations\":[" + inside;
                    default ->
                            "{\"operations\":"
                                    + "[".repeat(levels)
                                    + "]".repeat(levels)
                                    + ",\"readTo\":{}}";
                };
        return mine("POST", one(ASKED_WITH_A_BODY), body.getBytes(StandardCharsets.UTF_8));
    }

    /** Of an operation that came before, whatever else is said with its id. */
    private Hostile ofWrongTypes() {
        var op = Json.tree(one(cast.takenAlready()));
        var field = one(List.copyOf(fields(op, "id", "caseId")));
        op.set(field, wrong());
        return mine("POST", Protocol.PUSH, text(push(op)));
    }

    /** Of one that is new, so that it goes as far as it can: something that it needs is not there. */
    private Hostile newOfWrongTypes() {
        var op = Json.tree(made());
        switch (random.nextInt(7)) {
            case 0 -> op.set(one(NEEDED), JsonNodeFactory.instance.nullNode());
            case 1 -> op.remove(one(NEEDED));
            case 2 -> op.set(one(NEEDED), JsonNodeFactory.instance.objectNode().put("a", 1));
            case 3 ->
                    ((ObjectNode) op.get("writing"))
                            .remove(random.nextBoolean() ? "body" : "sealed");
            case 4 -> op.put("contentSha256", one(List.of("\0", "x".repeat(9_000), "AB", "")));
            case 5 -> ((ObjectNode) op.at("/writing/body")).put("a\0b", "x");
            default -> ((ObjectNode) op.get("writing")).set("body", wrong());
        }
        return mine("POST", Protocol.PUSH, text(push(op)));
    }

    /** What each of the others needs, without one thing or with something else in its place. */
    private Hostile ofWrongShape() {
        var path = one(List.copyOf(SHAPES.keySet()));
        var shape = Json.object(Optional.ofNullable(SHAPES.get(path)).orElseThrow());
        var at = shape.path("links").isEmpty() ? shape : (ObjectNode) shape.path("links").get(0);
        var field = one(fields(at));
        switch (random.nextInt(3)) {
            case 0 -> at.remove(field);
            case 1 -> at.putNull(field);
            default -> at.set(field, JsonNodeFactory.instance.objectNode().put(CANARY, 1));
        }
        return mine("POST", path, text(shape));
    }

    private static final Map<String, String> SHAPES =
            Map.of(
                    Protocol.MARK, "{\"mark\": \"x\"}",
                    Protocol.HISTORY,
                            "{\"line\": 0, \"count\": 1, \"links\": [{\"mac\": [], \"entry\": {}}]}",
                    Protocol.JOIN, "{\"once\": \"00ff\", \"publicKey\": \"AAAA\"}",
                    Protocol.RECEIPT, "{\"receipt\": {\"order\": 1}, \"signature\": \"AAAA\"}",
                    Protocol.PULL, "{\"readTo\": {\"x\": null}}");

    private static final List<String> NEEDED =
            List.of("id", "item", "caseId", "kind", "writing", "author", "writtenAt");

    private static List<String> fields(ObjectNode op, String... but) {
        var names = new ArrayList<String>();
        op.fieldNames().forEachRemaining(names::add);
        names.removeAll(List.of(but));
        return names;
    }

    private JsonNode wrong() {
        var make = JsonNodeFactory.instance;
        return switch (random.nextInt(9)) {
            case 0 -> make.nullNode();
            case 1 -> make.numberNode(random.nextLong());
            case 2 -> make.textNode(CANARY);
            case 3 -> make.arrayNode().add(1).addNull();
            case 4 -> make.booleanNode(true);
            case 5 -> make.numberNode(new java.math.BigDecimal("1e9999"));
            case 6 -> make.textNode("\u0000\uFFFF\uD800");
            case 7 -> make.textNode("' OR 1=1; DROP TABLE item; --");
            default -> make.textNode("x".repeat(random.nextInt(20_000)));
        };
    }

    /** The same once more, to the letter: only its first coming counted, if that did. */
    private Hostile repeated() {
        return before.orElseGet(this::noise);
    }

    /** What came before comes again, in another order and several times, properly signed. */
    private Hostile reordered() {
        var again = new ArrayList<>(cast.takenAlready());
        again.addAll(cast.takenAlready().subList(0, 1 + random.nextInt(again.size())));
        java.util.Collections.shuffle(again, random);
        return mine("POST", Protocol.PUSH, text(push(again)));
    }

    /** In the name of the one whose case it is, or of nobody, by a key that is not theirs. */
    private Hostile inAnothersName() {
        var body =
                text(
                        random.nextBoolean()
                                ? push(List.of(intoAnothersCase()))
                                : pull(Map.of(cast.victimsCase(), 0L)));
        var path = random.nextBoolean() ? Protocol.PUSH : Protocol.PULL;
        var name = random.nextBoolean() ? cast.victim().device() : UUID.randomUUID();
        return new Hostile(
                "POST", path, body, RawLine.signed(cast.own(), name, "POST", path, body));
    }

    private Hostile badlySigned() {
        var body = text(push(List.of(made())));
        var headers = new HashMap<>(mine("POST", Protocol.PUSH, body).headers());
        var header = one(List.copyOf(headers.keySet()));
        switch (random.nextInt(4)) {
            case 0 -> headers.remove(header);
            case 1 -> headers.put(header, junk());
            case 2 -> headers.put(RequestProof.TIME, Instant.now().plusSeconds(400).toString());
            default -> body = text(push(List.of(made())));
        }
        return new Hostile("POST", Protocol.PUSH, body, headers);
    }

    private String junk() {
        return one(
                List.of(
                        "",
                        "x".repeat(1 + random.nextInt(6_000)),
                        "-1",
                        "null",
                        "+1000000000-12-31T23:59:59.999999999Z",
                        "../../../etc/passwd",
                        "%00%0a",
                        "AAAA",
                        CANARY));
    }

    private Hostile turnedOut() {
        var laptop = cast.turnedOut();
        var body = text(pull(Map.of(cast.victimsCase(), 0L)));
        return random.nextBoolean()
                ? by(laptop, "POST", Protocol.PULL, body)
                : by(laptop, "GET", content(cast.victimsCase(), cast.victimsItem()), new byte[0]);
    }

    private Hostile elsewhere() {
        return random.nextBoolean()
                ? mine(one(METHODS), one(PATHS), new byte[random.nextInt(100)])
                : mine(one(METHODS), one(ASKED_WITH_A_BODY), new byte[0]);
    }

    private Hostile bytesNobodyNamed() {
        var bytes = new byte[random.nextInt(5_000)];
        random.nextBytes(bytes);
        var place =
                random.nextBoolean()
                        ? cast.victimsCase() + "/" + cast.victimsItem()
                        : UUID.randomUUID()
                                + "/"
                                + one(List.of(UUID.randomUUID().toString(), "x", "%20"));
        return switch (random.nextInt(5)) {
            case 0 -> mine("PUT", Protocol.CONTENT + place, bytes);
            case 1 -> mine("GET", Protocol.CONTENT + place, new byte[0]);
            case 2 -> mine("PUT", attachment(place) + "/chunks/" + number(), bytes);
            case 3 -> mine("GET", attachment(place) + "/chunks/" + number(), new byte[0]);
            default ->
                    mine(
                            "POST",
                            attachment(place),
                            ("{\"chunks\":" + number() + "}").getBytes(StandardCharsets.UTF_8));
        };
    }

    private String number() {
        return one(
                List.of(
                        "0",
                        "1",
                        "-1",
                        "256",
                        "2147483648",
                        "99999999999999999999",
                        "x",
                        "1e3",
                        "null"));
    }

    private static String attachment(String place) {
        return Protocol.ATTACHMENTS + "/" + place;
    }

    private static String content(UUID caseId, UUID item) {
        return Protocol.CONTENT + caseId + "/" + item;
    }

    /** Reading changes nothing, however odd the question. */
    private Hostile oddNumbers() {
        var asked = JsonNodeFactory.instance.objectNode();
        var readTo = asked.putObject("readTo");
        for (var i = random.nextInt(200); i >= 0; i--)
            readTo.set(
                    random.nextInt(20) == 0 ? junk() : UUID.randomUUID().toString(),
                    random.nextBoolean()
                            ? JsonNodeFactory.instance.numberNode(random.nextLong())
                            : wrong());
        if (random.nextBoolean())
            asked.put("line", random.nextBoolean() ? UUID.randomUUID().toString() : junk());
        return mine("POST", Protocol.PULL, text(asked));
    }

    private Hostile large() {
        if (random.nextInt(SELDOM) == 0)
            return mine("POST", Protocol.PUSH, new byte[Protocol.LARGEST_PUSH + 1]);
        var many = JsonNodeFactory.instance.arrayNode();
        for (var i = random.nextInt(3_000); i >= 0; i--) many.add(i);
        var body = JsonNodeFactory.instance.objectNode().set("operations", many);
        return mine("POST", Protocol.PUSH, text(body));
    }

    private Operation made() {
        return operation(UUID.randomUUID(), UUID.randomUUID(), Kind.STATEMENT);
    }

    private Operation intoAnothersCase() {
        return operation(cast.victimsItem(), cast.victimsCase(), Kind.STATEMENT);
    }

    static Operation operation(UUID item, UUID caseId, Kind kind) {
        var body = JsonNodeFactory.instance.objectNode().put("id", item.toString());
        return new Operation(
                UUID.randomUUID(),
                item,
                caseId,
                kind,
                Optional.empty(),
                0,
                new Writing(body.put("words", CANARY), Map.of(), 0, false),
                Optional.empty(),
                "M. Rees",
                Instant.parse("2026-11-23T10:42:00Z"),
                java.util.Set.of(),
                false,
                Optional.empty());
    }

    private static ObjectNode push(List<Operation> operations) {
        var asked = JsonNodeFactory.instance.objectNode();
        var all = asked.putArray("operations");
        operations.forEach(op -> all.add(Json.tree(op)));
        return asked;
    }

    private static ObjectNode push(JsonNode op) {
        var asked = JsonNodeFactory.instance.objectNode();
        ArrayNode all = asked.putArray("operations");
        all.add(op);
        return asked;
    }

    private static ObjectNode pull(Map<UUID, Long> readTo) {
        return Json.tree(new Protocol.PullAsked(Optional.empty(), readTo));
    }

    private Hostile mine(String method, String path, byte[] body) {
        return by(cast.own(), method, path, body);
    }

    private static Hostile by(Membership laptop, String method, String path, byte[] body) {
        return new Hostile(
                method, path, body, RawLine.signed(laptop, laptop.device(), method, path, body));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static byte[] text(JsonNode tree) {
        return Json.text(tree).getBytes(StandardCharsets.UTF_8);
    }
}
