package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Json;
import org.tyst.sync.Hash;
import org.tyst.sync.Kind;
import org.tyst.sync.Membership;
import org.tyst.sync.Operation;
import org.tyst.sync.Protocol;
import org.tyst.sync.Testimony;
import org.tyst.sync.Writing;
import org.tyst.wire.RawLine;
import org.tyst.wire.WiredDoor;

/** Who may do what in a case, asked at every endpoint, on their own laptop, on one that was turned out, and in another's name. */
class AccessMatrixTest {
    /**
     * What each person is shown: the letters of the sentences that ever came back to them in any answer. S what a child said, R a draft
     * report, P a person, H a hearing, C the bytes of a filed copy, B the bytes of an attachment. Then what each endpoint says.
     */
    private static final String MATRIX =
            """
            who                | shown | say     | hearing | disguise | copy | send copy | held | piece | send piece | whole | lacking | hasty
            allocated          | BCHPRS| applied | applied | refused  | 200  | 204       | 200  | 200   | 204        | 204   | mine | 400
            co-worker          | BCHPRS| applied | applied | refused  | 200  | 204       | 200  | 200   | 204        | 204   | mine | 400
            manager            | BCHPRS| refused | applied | refused  | 200  | 403       | 200  | 200   | 403        | 403   | mine | 400
            support            | CHP   | refused | applied | refused  | 200  | 403       | 404  | 404   | 404        | 404   | none | 400
            auditor            | BCHPRS| refused | refused | refused  | 200  | 403       | 200  | 200   | 403        | 403   | mine | 400
            urgent             | BCHPRS| applied | applied | refused  | 200  | 204       | 200  | 200   | 204        | 204   | mine | 400
            former             | -     | late    | late    | late     | 404  | 404       | 404  | 404   | 404        | 404   | none | 400
            urgent, over       | -     | late    | late    | late     | 404  | 404       | 404  | 404   | 404        | 404   | none | 400
            auditor, over      | -     | late    | late    | late     | 404  | 404       | 404  | 404   | 404        | 404   | none | 400
            manager, left      | -     | late    | late    | late     | 404  | 404       | 404  | 404   | 404        | 404   | none | 400
            other manager      | -     | late    | late    | late     | 404  | 404       | 404  | 404   | 404        | 404   | none | 400
            other support      | -     | late    | late    | late     | 404  | 404       | 404  | 404   | 404        | 404   | none | 400
            team mate          | -     | late    | late    | late     | 404  | 404       | 404  | 404   | 404        | 404   | none | 400
            never              | -     | late    | late    | late     | 404  | 404       | 404  | 404   | 404        | 404   | none | 400
            """;

    /** On a laptop that was turned out: nothing is shown to anybody; what it still has is taken in, for the manager. */
    private static String turnedOut(String sendCopy, String held, String sendPiece, String whole) {
        return "| -     | late    | late    | late     | 403  | %s       | %s  | 403   | %s        | %s   | 403 | 403"
                .formatted(sendCopy, held, sendPiece, whole);
    }

    /** In the name of somebody else's device. */
    private static final String NOT_THEIRS =
            "| -     | 401     | 401     | 401      | 401  | 401       | 401  | 401   | 401        | 401   | 401 | 401";

    private static final byte[] COPY = bytes("Canary C: the court's copy");
    private static final byte[] PIECE = bytes("Canary B: a child's drawing");
    private static final Map<Kind, String> SENTENCES =
            new LinkedHashMap<>(
                    Map.of(
                            Kind.STATEMENT, "Canary S: I am afraid of the stairs",
                            Kind.REPORT, "Canary R: in my opinion",
                            Kind.PERSON, "Canary P: Alys Rees-Hale",
                            Kind.HEARING, "Canary H: court two at ten",
                            Kind.FILED_COPY, "Canary F: a copy",
                            Kind.ATTACHMENT, "Canary A: a drawing"));

    private static final UUID CASE = UUID.randomUUID();
    private static final UUID TEAM = UUID.randomUUID();
    private static final Map<Kind, UUID> ITEMS = new LinkedHashMap<>();
    private static final Map<String, UUID> PEOPLE = new LinkedHashMap<>();
    private static final WiredDoor DOOR = new WiredDoor(Clock.systemUTC());
    private static final RawLine LINE =
            new RawLine(TempCentral.server().url(), TempCentral.server().fingerprint());

    @BeforeAll
    static void aCaseWithEverybodyRoundIt() throws Exception {
        for (var line : MATRIX.lines().skip(1).toList())
            PEOPLE.put(line.split("\\|", -1)[0].strip(), UUID.randomUUID());
        var admin = TempCentral.server().administration();
        admin.allocate(CASE, person("allocated"), TempCentral.ADMIN);
        admin.addCoWorker(CASE, person("co-worker"), TempCentral.ADMIN);
        admin.letAudit(CASE, person("auditor"), in(1), TempCentral.ADMIN);
        admin.allocate(CASE, person("former"), TempCentral.ADMIN);
        admin.endAccess(CASE, person("former"), TempCentral.ADMIN);
        inTeams(admin);
        try (var owner = Underneath.owner()) {
            let(owner, "urgent", "URGENT", in(24));
            let(owner, "urgent, over", "URGENT", in(-1));
            let(owner, "auditor, over", "AUDITOR", in(-1));
        }
        writeEverything();
    }

    private static void inTeams(Administration admin) throws SQLException {
        var other = UUID.randomUUID();
        admin.joinTeam(TEAM, person("allocated"), Teams.Part.PRACTITIONER, TempCentral.ADMIN);
        admin.joinTeam(TEAM, person("team mate"), Teams.Part.PRACTITIONER, TempCentral.ADMIN);
        admin.joinTeam(TEAM, person("manager"), Teams.Part.MANAGER, TempCentral.ADMIN);
        admin.joinTeam(TEAM, person("manager, left"), Teams.Part.MANAGER, TempCentral.ADMIN);
        admin.leaveTeam(TEAM, person("manager, left"), TempCentral.ADMIN);
        admin.joinTeam(TEAM, person("support"), Teams.Part.BUSINESS_SUPPORT, TempCentral.ADMIN);
        admin.joinTeam(other, person("other manager"), Teams.Part.MANAGER, TempCentral.ADMIN);
        admin.joinTeam(
                other, person("other support"), Teams.Part.BUSINESS_SUPPORT, TempCentral.ADMIN);
        // What is open to somebody urgently is no work of their team.
        admin.joinTeam(other, person("urgent"), Teams.Part.PRACTITIONER, TempCentral.ADMIN);
        admin.joinTeam(other, person("auditor"), Teams.Part.PRACTITIONER, TempCentral.ADMIN);
    }

    private static void let(Connection owner, String who, String role, Instant until)
            throws SQLException {
        Sql.change(
                owner,
                """
                INSERT INTO case_access (user_id, case_id, role, from_at, to_at, granted_by, reason)
                VALUES (?, ?, ?, now() - interval '2 hours', ?, 'test', 'test')
                """,
                person(who),
                CASE,
                role,
                until);
    }

    private static void writeEverything() throws Exception {
        for (var kind : SENTENCES.keySet()) ITEMS.put(kind, UUID.randomUUID());
        var asked = new ArrayList<Operation>();
        SENTENCES.forEach((kind, words) -> asked.add(operation(item(kind), kind, words, 0)));
        var writer = new Desk("allocated");
        assertThat(writer.outcomes(asked)).containsOnly("applied");
        assertThat(writer.sendCopy()).isEqualTo("204");
        assertThat(writer.sendPiece()).isEqualTo("204");
        assertThat(writer.whole()).isEqualTo("204");
        // Another one is named, whose bytes nobody has sent yet.
        var lacking = UUID.randomUUID();
        writer.outcomes(List.of(operation(lacking, Kind.ATTACHMENT, "Another drawing", 0)));
        ITEMS.put(Kind.DOCUMENT, lacking);
        var late = operation(UUID.randomUUID(), Kind.STATEMENT, "Canary S: on the way", 0);
        assertThat(new Desk("former").outcomes(List.of(late))).containsExactly("late");
    }

    @AfterAll
    static void close() {
        LINE.close();
        DOOR.close();
    }

    @Test
    void everybodyIsShownTheirsAndNobodyMore() throws Exception {
        for (var line : MATRIX.lines().skip(1).toList()) {
            var who = line.split("\\|", -1)[0].strip();
            assertThat(new Desk(who).row()).as(who).isEqualTo(normal(line));
        }
    }

    @Test
    void aLaptopThatWasTurnedOutIsShownNothingWhoeverHasIt() throws Exception {
        for (var line : MATRIX.lines().skip(1).toList()) {
            var cells = normal(line).split(" \\| ", -1);
            var desk = new Desk(cells[0]);
            TempCentral.server().administration().revoke(desk.own.device(), TempCentral.ADMIN);
            var expected = cells[0] + turnedOut(cells[6], cells[7], cells[9], cells[10]);
            assertThat(desk.row()).as(cells[0]).isEqualTo(normal(expected));
        }
    }

    @Test
    void nobodyIsShownAnythingInAnothersName() throws Exception {
        var theirs = new Desk("allocated").own.device();
        for (var who : PEOPLE.keySet()) {
            var desk = new Desk(who);
            desk.name = theirs;
            assertThat(desk.row()).as(who).isEqualTo(normal(who + NOT_THEIRS));
        }
    }

    @Test
    void noEndpointWasForgotten() {
        // The last says that there is something new, and never what.
        var nothingOfACase =
                Set.of(
                        "GET /health",
                        "GET /openapi.json",
                        "GET /v1/devices/sign-in",
                        "POST /v1/devices/sign-in",
                        "POST /v1/devices/enrol",
                        "POST /v1/devices/receipt",
                        "GET /v1/sync/events");
        var asked = Stream.of(Asks.values()).map(each -> each.endpoint).collect(Collectors.toSet());
        asked.addAll(nothingOfACase);
        assertThat(asked).isEqualTo(TempCentral.server().endpoints());
    }

    private enum Asks {
        PULL("POST /v1/sync/pull"),
        ACCESS("POST /v1/access"),
        PUSH("POST /v1/sync/push"),
        MARK("POST /v1/sync/mark"),
        HISTORY("POST /v1/sync/history"),
        COPY("GET /v1/content/{case}/{item}"),
        SEND_COPY("PUT /v1/content/{case}/{item}"),
        LACKING("GET /v1/attachments"),
        HELD("GET /v1/attachments/{case}/{item}"),
        PIECE("GET /v1/attachments/{case}/{item}/chunks/{n}"),
        SEND_PIECE("PUT /v1/attachments/{case}/{item}/chunks/{n}"),
        WHOLE("POST /v1/attachments/{case}/{item}");

        private final String endpoint;

        Asks(String endpoint) {
            this.endpoint = endpoint;
        }

        private String method() {
            return endpoint.substring(0, endpoint.indexOf(' '));
        }

        private String path(UUID item) {
            return endpoint.substring(endpoint.indexOf(' ') + 1)
                    .replace("{case}", CASE.toString())
                    .replace("{item}", item.toString())
                    .replace("{n}", "0");
        }
    }

    /** Somebody at a laptop of their own, who asks for everything. */
    private static final class Desk {
        private final String who;
        private final Membership own;
        private final StringBuilder heard = new StringBuilder();
        private UUID name;

        Desk(String who) {
            this.who = who;
            this.own = TempCentral.join(DOOR, person(who));
            this.name = own.device();
        }

        String row() throws Exception {
            pull();
            ask(Asks.MARK, CASE, json(new Protocol.MarkAsked(Optional.empty(), UUID.randomUUID())));
            ask(Asks.HISTORY, CASE, json(new Testimony(0, 0, List.of())));
            var cells =
                    List.of(
                            say(Kind.STATEMENT),
                            say(Kind.HEARING),
                            disguise(),
                            status(ask(Asks.COPY, item(Kind.FILED_COPY), new byte[0])),
                            sendCopy(),
                            status(ask(Asks.HELD, item(Kind.ATTACHMENT), new byte[0])),
                            status(ask(Asks.PIECE, item(Kind.ATTACHMENT), new byte[0])),
                            sendPiece(),
                            whole(),
                            lacking(),
                            hasty());
            pull();
            return normal(who + "|" + shown() + "|" + String.join("|", cells));
        }

        private void pull() throws Exception {
            ask(Asks.PULL, CASE, json(new Protocol.PullAsked(Optional.empty(), Map.of())));
        }

        private String shown() {
            var letters =
                    Stream.of("S", "R", "P", "H", "C", "B")
                            .filter(each -> heard.indexOf("Canary " + each + ":") >= 0)
                            .collect(Collectors.toCollection(TreeSet::new));
            return letters.isEmpty() ? "-" : String.join("", letters);
        }

        private String say(Kind kind) throws Exception {
            return one(operation(UUID.randomUUID(), kind, "something new", 0));
        }

        /** A child's words, said to be a hearing. */
        private String disguise() throws Exception {
            return one(operation(item(Kind.STATEMENT), Kind.HEARING, "moved", 0));
        }

        private String one(Operation operation) throws Exception {
            return outcomes(List.of(operation)).getFirst();
        }

        private List<String> outcomes(List<Operation> operations) throws Exception {
            var trees = operations.stream().map(op -> (JsonNode) Json.tree(op)).toList();
            var answer =
                    ask(
                            Asks.PUSH,
                            CASE,
                            json(
                                    new Protocol.PushAsked(
                                            Optional.empty(), Optional.empty(), trees)));
            if (answer.statusCode() != 200) return List.of(status(answer));
            var outcomes = new ArrayList<String>();
            Json.object(text(answer))
                    .path("outcomes")
                    .forEach(each -> outcomes.add(each.path("outcome").asText()));
            return outcomes;
        }

        private String sendCopy() throws Exception {
            return status(ask(Asks.SEND_COPY, item(Kind.FILED_COPY), COPY));
        }

        private String sendPiece() throws Exception {
            return status(ask(Asks.SEND_PIECE, item(Kind.ATTACHMENT), PIECE));
        }

        private String whole() throws Exception {
            return status(
                    ask(Asks.WHOLE, item(Kind.ATTACHMENT), json(new Protocol.AttachmentWhole(1))));
        }

        private String lacking() throws Exception {
            var answer = ask(Asks.LACKING, CASE, new byte[0]);
            if (answer.statusCode() != 200) return status(answer);
            return text(answer).contains(item(Kind.DOCUMENT).toString()) ? "mine" : "none";
        }

        /** Without a reason nothing is opened to anybody. */
        private String hasty() throws Exception {
            var asked =
                    new Protocol.AccessAsked(
                            "XX26P00417", "COURT_ASKED", "urgent!", who, Optional.empty());
            return status(ask(Asks.ACCESS, CASE, json(asked)));
        }

        private HttpResponse<byte[]> ask(Asks what, UUID item, byte[] body) throws Exception {
            var answer = LINE.ask(own, name, what.method(), what.path(item), body);
            heard.append(text(answer));
            assertThat(answer.statusCode()).as(who + " " + what).isLessThan(500);
            return answer;
        }
    }

    /**
     * The second wall by itself: the same people at the service's own account, with queries that forgot to ask whose case it is. By
     * first letters: S statement, R report, P person, H hearing, F filed copy, A attachment, L what somebody sent when the case was no longer theirs.
     */
    private static final String WALL =
            """
            who                | reads  | texts  | changes | copies | pieces | counters | log
            allocated          | AFHLPRS| AFHLPRS| AFHPRS  | some   | some   | some     | some
            co-worker          | AFHLPRS| AFHLPRS| AFHPRS  | some   | some   | some     | some
            manager            | AFHLPRS| AFHLPRS| H       | some   | some   | some     | some
            support            | FHP    | FHP    | HP      | some   | none   | some     | some
            auditor            | AFHLPRS| AFHLPRS| -       | some   | some   | some     | some
            urgent             | AFHLPRS| AFHLPRS| AFHPRS  | some   | some   | some     | some
            """;

    private static final String NOTHING = "| - | - | - | none | none | none | none";

    @Test
    void theDatabaseItselfShowsNoMoreToAFaultyQuery() throws Exception {
        for (var who : PEOPLE.keySet())
            try (var connection = Underneath.serviceFor(person(who))) {
                var expected =
                        WALL.lines()
                                .filter(line -> line.startsWith(who + " "))
                                .findFirst()
                                .filter(line -> line.split("\\|", -1)[0].strip().equals(who))
                                .orElse(who + NOTHING);
                assertThat(normal(who + "|" + String.join("|", seenBy(connection))))
                        .isEqualTo(normal(expected));
            }
    }

    private static List<String> seenBy(Connection connection) throws SQLException {
        return List.of(
                kinds(connection, "SELECT kind FROM item"),
                kinds(connection, "SELECT kind FROM item_version"),
                kinds(connection, "UPDATE item SET parent = parent RETURNING kind"),
                some(connection, "content"),
                some(connection, "attachment_chunk"),
                some(connection, "case_head"),
                some(connection, "op_log"));
    }

    private static String kinds(Connection connection, String query) throws SQLException {
        var letters =
                Sql.rows(connection, query, row -> row.getString(1).substring(0, 1)).stream()
                        .collect(Collectors.toCollection(TreeSet::new));
        return letters.isEmpty() ? "-" : String.join("", letters);
    }

    private static String some(Connection connection, String table) throws SQLException {
        var count = Underneath.number(connection, "SELECT count(*) FROM " + table);
        return count > 0 ? "some" : "none";
    }

    @Test
    void aKindThatNobodyHasThoughtOfIsForNobody() throws Exception {
        try (var owner = Underneath.owner()) {
            Sql.change(
                    owner,
                    "INSERT INTO item (case_id, item, kind, vid) VALUES (?, ?, 'XRAY', 0)",
                    CASE,
                    UUID.randomUUID());
        }
        for (var who : PEOPLE.keySet())
            try (var connection = Underneath.serviceFor(person(who))) {
                assertThat(kinds(connection, "SELECT kind FROM item")).doesNotContain("X");
            }
    }

    @Test
    void everyKindThatThereIsHasBeenThoughtOf() throws Exception {
        try (var owner = Underneath.owner()) {
            var known =
                    Sql.rows(
                            owner,
                            "SELECT kind FROM role_kind WHERE role = 'ALLOCATED'",
                            row -> Kind.valueOf(row.getString(1)));
            assertThat(known).containsExactlyInAnyOrder(Kind.values());
        }
    }

    private static Operation operation(UUID item, Kind kind, String words, long base) {
        var body = Json.object("{}").put("id", item.toString()).put("words", words);
        var hash =
                switch (kind) {
                    case FILED_COPY -> Optional.of(Hash.hex(COPY));
                    case ATTACHMENT -> Optional.of(Hash.hex(PIECE));
                    default -> Optional.<String>empty();
                };
        return new Operation(
                UUID.randomUUID(),
                item,
                CASE,
                kind,
                Optional.empty(),
                base,
                new Writing(body, Map.of(), 0, false),
                hash,
                "Siân Pritchard",
                Instant.parse("2026-11-23T10:42:00Z"),
                Set.of(),
                false,
                Optional.empty());
    }

    private static UUID item(Kind kind) {
        return Optional.ofNullable(ITEMS.get(kind)).orElseThrow();
    }

    private static UUID person(String who) {
        return Optional.ofNullable(PEOPLE.get(who)).orElseThrow();
    }

    private static Instant in(int hours) {
        return Instant.now().plusSeconds(hours * 3600L);
    }

    private static String status(HttpResponse<byte[]> answer) {
        return Integer.toString(answer.statusCode());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static byte[] json(Object asked) {
        return bytes(Json.text(asked));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String normal(String line) {
        return Arrays.stream(line.split("\\|", -1))
                .map(String::strip)
                .collect(Collectors.joining(" | "));
    }
}
