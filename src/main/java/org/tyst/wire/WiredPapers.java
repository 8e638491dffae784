package org.tyst.wire;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tyst.sync.CentralPapers;
import org.tyst.sync.Paper;
import org.tyst.sync.Protocol;
import org.tyst.sync.Reply;

/** The bytes of attachments over the wire. A piece may take as long as it takes on the slowest line that is still one. */
final class WiredPapers implements CentralPapers {
    private static final Https.Bounds BOUNDS =
            new Https.Bounds(2 * Protocol.CHUNK, Duration.ofMinutes(5));
    private static final byte[] NOTHING = new byte[0];

    private final Signed signed;

    WiredPapers(Signed signed) {
        this.signed = signed;
    }

    @Override
    public Reply<Set<UUID>> lacking() {
        return ask("GET", Protocol.ATTACHMENTS, NOTHING)
                .then(answer -> WiredCentral.read(answer, Protocol.AttachmentsLacking.class))
                .then(lacking -> new Reply.Done<>(Set.copyOf(lacking.items())));
    }

    @Override
    public Reply<Optional<Protocol.AttachmentHeld>> held(Paper paper) {
        return ask("GET", path(paper), NOTHING)
                .then(answer ->
                        answer.status() == 404
                                ? new Reply.Done<>(Optional.empty())
                                : WiredCentral.read(answer, Protocol.AttachmentHeld.class)
                                        .then(held -> new Reply.Done<>(Optional.of(held))));
    }

    @Override
    public Reply<Taken> send(Paper paper, int piece, byte[] bytes) {
        return ask("PUT", path(paper, piece), bytes).then(WiredPapers::taken);
    }

    @Override
    public Reply<Taken> complete(Paper paper) {
        var whole = WiredCentral.bytes(new Protocol.AttachmentWhole(paper.pieces()));
        return ask("POST", path(paper), whole).then(WiredPapers::taken);
    }

    @Override
    public Reply<Optional<byte[]>> fetch(Paper paper, int piece) {
        return ask("GET", path(paper, piece), NOTHING)
                .then(answer ->
                        switch (answer.status()) {
                            case 200 -> new Reply.Done<>(Optional.of(answer.body()));
                            case 404 -> new Reply.Done<>(Optional.empty());
                            default -> WiredCentral.failed(answer);
                        });
    }

    private static Reply<Taken> taken(Https.Answer answer) {
        return switch (answer.status()) {
            case 204 -> new Reply.Done<>(Taken.TAKEN);
            case 404 -> new Reply.Done<>(Taken.NOT_KNOWN);
            case 409 ->
                    new Reply.Done<>(
                            WiredCentral.error(answer).equals("hash")
                                    ? Taken.OTHER_BYTES
                                    : Taken.OUT_OF_ORDER);
            case 413 -> new Reply.Done<>(Taken.TOO_LARGE);
            default -> WiredCentral.failed(answer);
        };
    }

    private Reply<Https.Answer> ask(String method, String path, byte[] body) {
        return signed.ask(method, path, body, BOUNDS);
    }

    private static String path(Paper paper) {
        return Protocol.ATTACHMENTS + "/" + paper.caseId() + "/" + paper.item();
    }

    private static String path(Paper paper, int piece) {
        return path(paper) + "/chunks/" + piece;
    }
}
