package org.tyst.central;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.basics.Json;
import org.tyst.sync.Protocol;
import org.tyst.sync.Testimony;
import org.tyst.sync.WipeReceipt;

/** The endpoints. What they mean is in src/docs/protocol.md. */
final class Api {
    private static final Logger LOG = LoggerFactory.getLogger(Api.class);

    /** The database's own policies have stopped what should have been refused before. */
    private static final String DENIED = "42501";

    private static final String COME_AGAIN = "2";
    private static final String CONTENT = Protocol.CONTENT + "{case}/{item}";

    private final DeviceCheck check;
    private final Pushing pushing;
    private final Marking marking;
    private final Hearing hearing;
    private final Pulling pulling;
    private final ContentDesk contents;
    private final JoiningDesk joining;
    private final ReceiptsIn receipts;
    private final UrgentDesk urgent;
    private final AttachmentApi attachments;
    private final Gate gate;
    private final News news;
    private final Metrics metrics;
    private final Clock clock;

    Api(
            Transactions transactions,
            Tables tables,
            OrderKey orders,
            JoiningDesk joining,
            Gate gate,
            News news,
            Metrics metrics,
            Clock clock) {
        this.gate = gate;
        this.news = news;
        this.metrics = metrics;
        this.check = new DeviceCheck(transactions, tables, orders, joining.signInHolds(), clock);
        this.pushing = new Pushing(transactions, tables, clock);
        this.hearing = new Hearing(transactions, tables, clock);
        this.marking = new Marking(transactions, tables);
        this.pulling = new Pulling(transactions, tables, clock);
        this.contents = new ContentDesk(transactions, tables);
        this.joining = joining;
        this.urgent = new UrgentDesk(transactions, tables, clock);
        this.receipts = new ReceiptsIn(transactions, tables);
        this.attachments =
                new AttachmentApi(
                        this::asking,
                        this::leaving,
                        gate,
                        news,
                        new AttachmentDesk(transactions, tables));
        this.clock = clock;
    }

    void routes(RoutesConfig routes) {
        routes.get(Protocol.HEALTH, request -> request.result("ok"));
        routes.get(Protocol.DESCRIPTION, this::describe);
        routes.get(Protocol.SIGN_IN, gate.guarding(this::signInAt));
        routes.post(Protocol.SIGN_IN, gate.guarding(this::signedInAgain));
        routes.post(Protocol.JOIN, gate.guarding(this::join));
        routes.post(Protocol.PUSH, gate.guarding(this::push));
        routes.post(Protocol.MARK, gate.guarding(this::mark));
        routes.post(Protocol.HISTORY, gate.guarding(this::hear));
        routes.post(Protocol.PULL, gate.guarding(this::pull));
        routes.post(Protocol.ACCESS, gate.guarding(this::openUrgently));
        routes.get(Protocol.EVENTS, gate.guarding(this::listen));
        routes.post(Protocol.RECEIPT, gate.guarding(this::takeReceipt));
        routes.put(CONTENT, gate.guarding(this::sendContent));
        routes.get(CONTENT, gate.guarding(this::fetchContent));
        attachments.routes(routes);
        routes.exception(
                Turned.class, (turned, request) -> error(request, turned.status(), turned.error()));
        routes.exception(
                IOException.class,
                (cut, request) -> LOG.info("{}: the line was cut", request.path()));
        routes.exception(SQLTransientConnectionException.class, (full, request) -> busy(request));
        routes.exception(Exception.class, this::failed);
    }

    private void describe(Context request) throws IOException {
        try (var description = Api.class.getResourceAsStream("/central/openapi.json")) {
            if (description == null) throw new IOException("openapi.json is not shipped");
            request.contentType("application/json").result(description.readAllBytes());
        }
    }

    private void signInAt(Context request) {
        answer(request, joining.signInAt());
    }

    private void signedInAgain(Context request) throws SQLException {
        var asking = leaving(request);
        if (!asking.welcome()) throw new Turned(403, "device");
        joining.signedInAgain(asked(request, Protocol.SignedIn.class), asking);
        request.status(204);
    }

    private void join(Context request) throws SQLException {
        answer(request, joining.join(asked(request, Protocol.JoinAsked.class)));
    }

    private void push(Context request) throws SQLException {
        if (request.bodyAsBytes().length > Protocol.LARGEST_PUSH)
            throw new Turned(413, "too-large");
        var asking = leaving(request);
        var asked = asked(request, Protocol.PushAsked.class);
        var overtaken = marking.overtaken(asking, asked);
        if (overtaken.isPresent()) answer(request, new Protocol.PushAnswered(List.of(), overtaken));
        else push(request, asking, asked);
    }

    private void push(Context request, Asking asking, Protocol.PushAsked asked)
            throws SQLException {
        var sorted = Asked.sorted(asked);
        var outcomes = sorted.inOrder(pushing.push(asked.line(), sorted.operations(), asking));
        metrics.became(outcomes);
        news.became(sorted.operations(), outcomes, asking);
        answer(request, new Protocol.PushAnswered(outcomes, Optional.empty()));
    }

    private void mark(Context request) throws SQLException {
        var asking = leaving(request);
        var asked = asked(request, Protocol.MarkAsked.class);
        answer(request, new Protocol.MarkAnswered(marking.mark(asking, asked)));
    }

    private void hear(Context request) throws SQLException {
        var asking = leaving(request);
        answer(request, hearing.hear(asked(request, Testimony.class), asking));
    }

    private void pull(Context request) throws SQLException {
        var asking = asking(request);
        answer(request, pulling.pull(asked(request, Protocol.PullAsked.class), asking));
    }

    private void listen(Context request) throws SQLException, IOException {
        news.listen(request, asking(request));
    }

    private void openUrgently(Context request) throws SQLException {
        var asking = asking(request);
        var opened = urgent.open(asked(request, Protocol.AccessAsked.class), asking);
        opened.cases().forEach(caseId -> news.moved(caseId, asking));
        answer(request, opened);
    }

    private void takeReceipt(Context request) throws SQLException {
        receipts.take(asked(request, WipeReceipt.Signed.class));
        request.status(204);
    }

    private void sendContent(Context request) throws SQLException {
        var asking = leaving(request);
        var caseId = id(request, "case");
        contents.keep(caseId, id(request, "item"), request.bodyAsBytes(), asking);
        news.moved(caseId, asking);
        request.status(204);
    }

    private void fetchContent(Context request) throws SQLException {
        var asking = asking(request);
        var bytes = contents.read(id(request, "case"), id(request, "item"), asking);
        request.contentType("application/octet-stream").result(bytes);
    }

    private Asking asking(Context request) throws SQLException {
        var asking = leaving(request);
        if (!asking.welcome()) throw new Turned(403, "device");
        if (DeviceCheck.isToSignIn(request)) throw new Turned(403, "sign-in");
        return asking;
    }

    /** Also a device that was turned out: for handing over what it still has. Nothing of a case may be in the answer to it. */
    private Asking leaving(Context request) throws SQLException {
        var asking = check.asking(request);
        gate.share(request, asking.device());
        return asking;
    }

    static <T> T asked(Context request, Class<T> type) {
        try {
            return Json.read(new String(request.bodyAsBytes(), StandardCharsets.UTF_8), type);
        } catch (IllegalArgumentException e) {
            throw new Turned(400, "not-understood", e);
        }
    }

    static UUID id(Context request, String name) {
        try {
            return UUID.fromString(request.pathParam(name));
        } catch (IllegalArgumentException e) {
            throw new Turned(400, "not-understood", e);
        }
    }

    static void answer(Context request, Object answer) {
        request.contentType("application/json").result(Json.text(answer));
    }

    private void error(Context request, int status, String error) {
        answer(request, new Protocol.Trouble(error, clock.instant()));
        request.status(status);
        if (status == 429 || status == 503) request.header("Retry-After", COME_AGAIN);
    }

    /** Every connection to the database is taken. */
    private void busy(Context request) {
        error(request, 503, "busy");
    }

    /** The kind of failure only: a message may hold a value. */
    private void failed(Exception failure, Context request) {
        if (failure instanceof SQLException denied && DENIED.equals(denied.getSQLState()))
            error(request, 403, "role");
        else error(request, 500, "failed");
        var code = failure instanceof SQLException sql ? " " + sql.getSQLState() : "";
        LOG.error("{} failed: {}{}", request.path(), failure.getClass().getSimpleName(), code);
    }
}
