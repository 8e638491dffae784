package org.tyst.central;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tyst.sync.OpOutcome;
import org.tyst.sync.Operation;

/** That there is something new, and never what: said by one node after a commit, heard by all, passed on to the laptops that listen. */
final class News implements AutoCloseable {
    private final NewsStreams streams;
    private final NewsCrier crier;
    private final NewsEar ear;

    News(Transactions transactions, NewsEar.Lines lines, NewsStreams streams) {
        this.streams = streams;
        this.crier = new NewsCrier(transactions);
        this.ear = new NewsEar(lines, streams);
    }

    /** When whoever is to listen can come in. */
    void start() {
        crier.start();
        ear.start();
    }

    /** What changed nothing is no news, and what came for somebody else's case is none for them. */
    void became(List<Operation> operations, List<OpOutcome> outcomes, Asking by) {
        var effects =
                outcomes.stream()
                        .filter(News::changesSomething)
                        .map(OpOutcome::op)
                        .collect(Collectors.toSet());
        operations.stream()
                .filter(operation -> effects.contains(operation.id()))
                .map(Operation::caseId)
                .distinct()
                .forEach(caseId -> moved(caseId, by));
    }

    private static boolean changesSomething(OpOutcome outcome) {
        return switch (outcome) {
            case OpOutcome.Applied _, OpOutcome.Conflicting _ -> true;
            case OpOutcome.Refused _, OpOutcome.Late _, OpOutcome.Already _ -> false;
        };
    }

    /** Call after the commit. */
    void moved(UUID caseId, Asking by) {
        crier.moved(caseId, by.device());
    }

    /** The central record itself has written something. Call after the commit. */
    void wrote(UUID caseId) {
        crier.moved(caseId, PostRoom.ITSELF);
    }

    /** The request goes on after this, without a place at the gate. */
    void listen(Context request, Asking asking) throws IOException {
        if (streams.isFull(asking.device())) throw new Turned(503, "busy");
        var response = request.res();
        response.setContentType("text/event-stream");
        response.setHeader("Cache-Control", "no-store");
        var out = response.getOutputStream();
        request.future(() -> streams.open(asking, out));
    }

    /** For tests: this person has news, from nobody. */
    void tell(UUID user) {
        streams.tell(user, Optional.empty());
    }

    /** For tests: that this laptop listens here. */
    boolean hasLine(UUID device) {
        return streams.has(device);
    }

    /** Whoever listens goes elsewhere; what is still being served may still say something. */
    void stop() {
        streams.close();
    }

    @Override
    public void close() {
        crier.close();
        ear.close();
    }
}
