package org.tyst.central;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.sql.SQLException;
import org.tyst.sync.Protocol;

/** The endpoints of attachments' bytes. What they mean is in src/docs/protocol.md. */
final class AttachmentApi {
    private static final String ONE = Protocol.ATTACHMENTS + "/{case}/{item}";
    private static final String CHUNK = ONE + "/chunks/{n}";
    private static final int LONGEST_NUMBER = 6;

    private final Asker welcome;
    private final Asker leaving;
    private final Gate gate;
    private final News news;
    private final AttachmentDesk desk;

    /** @param leaving lets in whoever may hand over what they still have, and is shown nothing */
    AttachmentApi(Asker welcome, Asker leaving, Gate gate, News news, AttachmentDesk desk) {
        this.welcome = welcome;
        this.leaving = leaving;
        this.gate = gate;
        this.news = news;
        this.desk = desk;
    }

    void routes(RoutesConfig routes) {
        routes.get(Protocol.ATTACHMENTS, gate.guarding(this::lacking));
        routes.get(ONE, gate.guarding(this::held));
        routes.put(CHUNK, this::receive);
        routes.get(CHUNK, gate.guarding(this::read));
        routes.post(ONE, gate.guarding(this::complete));
    }

    /** A slow line takes a minute for a piece: it must not hold one of the database's places all that time. */
    private void receive(Context request) throws Exception {
        if (request.contentLength() > Protocol.CHUNK) throw new Turned(413, "too-large");
        request.bodyAsBytes();
        gate.guarding(this::take).handle(request);
    }

    private void lacking(Context request) throws SQLException {
        var asking = welcome.asking(request);
        Api.answer(request, new Protocol.AttachmentsLacking(desk.lacking(asking)));
    }

    private void held(Context request) throws SQLException {
        var asking = leaving.asking(request);
        Api.answer(request, desk.held(Api.id(request, "case"), Api.id(request, "item"), asking));
    }

    private void take(Context request) throws SQLException {
        var asking = leaving.asking(request);
        desk.take(
                Api.id(request, "case"),
                Api.id(request, "item"),
                number(request),
                request.bodyAsBytes(),
                asking);
        request.status(204);
    }

    private void complete(Context request) throws SQLException {
        var asking = leaving.asking(request);
        var chunks = Api.asked(request, Protocol.AttachmentWhole.class).chunks();
        var caseId = Api.id(request, "case");
        desk.complete(caseId, Api.id(request, "item"), chunks, asking);
        news.moved(caseId, asking);
        request.status(204);
    }

    private void read(Context request) throws SQLException {
        var asking = welcome.asking(request);
        var bytes =
                desk.read(
                        Api.id(request, "case"), Api.id(request, "item"), number(request), asking);
        request.contentType("application/octet-stream").result(bytes);
    }

    private static int number(Context request) {
        var digits = request.pathParam("n");
        if (digits.isEmpty()
                || digits.length() > LONGEST_NUMBER
                || !digits.chars().allMatch(each -> each >= '0' && each <= '9'))
            throw new Turned(400, "not-understood");
        return Integer.parseInt(digits);
    }

    /** Who asks, when their signature is good. */
    @FunctionalInterface
    interface Asker {
        Asking asking(Context request) throws SQLException;
    }
}
