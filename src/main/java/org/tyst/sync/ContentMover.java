package org.tyst.sync;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.tyst.basics.SaveOutcome;
import org.tyst.sync.CentralRecord.Bytes;
import org.tyst.sync.CentralRecord.WantedBytes;
import org.tyst.sync.SyncStatus.Trouble;

/** Moves the bytes that are too large for an item, after the words, so that they never hold words up. */
final class ContentMover {
    private final SyncEngine.Turns store;
    private final LocalRecord local;
    private final CentralRecord central;

    ContentMover(SyncEngine.Turns store, LocalRecord local, CentralRecord central) {
        this.store = store;
        this.local = local;
        this.central = central;
    }

    Optional<Trouble> move(List<UUID> wantedThere) throws Exception {
        for (var item : wantedThere) {
            var trouble = send(item);
            if (trouble.isPresent()) return trouble;
        }
        for (var missing : store.turn(local::missingContent)) {
            var trouble = fetch(missing);
            if (trouble.isPresent()) return trouble;
        }
        return Optional.empty();
    }

    private Optional<Trouble> send(UUID item) throws Exception {
        var here = store.turn(() -> local.content(item));
        if (here.isEmpty()) return Optional.empty();
        return switch (central.sendContent(here.get())) {
            case Reply.Failed<Boolean>(var trouble) -> Optional.of(trouble);
            case Reply.Done<Boolean> _ -> confirmed(here.get());
        };
    }

    private Optional<Trouble> confirmed(Bytes there) throws Exception {
        var paper = new Paper(there.caseId(), there.item(), there.bytes().length, there.sha256());
        return kept(() -> local.papers().confirmed(paper));
    }

    private Optional<Trouble> fetch(WantedBytes wanted) throws Exception {
        return switch (central.fetchContent(wanted)) {
            case Reply.Failed<Optional<Bytes>>(var trouble) -> Optional.of(trouble);
            case Reply.Done<Optional<Bytes>>(var content) ->
                    content.isPresent() ? keep(content.get()) : Optional.empty();
        };
    }

    private Optional<Trouble> keep(Bytes content) throws Exception {
        return kept(() -> local.keepContent(content));
    }

    private Optional<Trouble> kept(Callable<SaveOutcome> step) throws Exception {
        return store.turn(step) instanceof SaveOutcome.NotSaved
                ? Optional.of(Trouble.STORE_FAILED)
                : Optional.empty();
    }
}
