package org.tyst.wire;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.tyst.basics.Json;
import org.tyst.sync.Protocol;
import org.tyst.sync.ReceiptDesk;
import org.tyst.sync.Reply;
import org.tyst.sync.SyncStatus.Trouble;
import org.tyst.sync.WipeNote;

/** Hands in the last receipt of a laptop. It was signed before the device's key went, and is all the proof there is. */
public final class WiredReceipts implements ReceiptDesk {
    private static final Https.Bounds BOUNDS = new Https.Bounds(1 << 16, Https.TO_ANSWER);
    private static final int TAKEN = 204;

    @Override
    public Reply<Boolean> handIn(WipeNote note) {
        var body = Json.text(note.signed()).getBytes(StandardCharsets.UTF_8);
        try (var https = new Https(note.url(), note.fingerprint(), Network.ofThisComputer())) {
            return https.ask("POST", Protocol.RECEIPT, body, Map.of(), BOUNDS)
                    .then(answer ->
                            answer.status() == TAKEN
                                    ? new Reply.Done<>(true)
                                    : new Reply.Failed<>(Trouble.CENTRAL_RECORD_FAILED));
        }
    }
}
