package org.tyst.sync;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.tyst.basics.SaveOutcome;
import org.tyst.sync.Carriage.Step;
import org.tyst.sync.SyncStatus.Trouble;

/**
 * One go at the attachments: what the central record lacks is asked, then each is sent or fetched, one after the other. Words
 * go their own way meanwhile. What somebody waits for comes first. From one thread at a time.
 */
final class Carrying implements AutoCloseable {
    private final SyncEngine.Turns store;
    private final LocalPapers local;
    private final CentralPapers central;
    private final boolean fetchUnasked;
    private final Predicate<UUID> isUnfit;
    private final Deque<Paper> toSend = new ArrayDeque<>();
    private final Deque<Paper> toFetch = new ArrayDeque<>();
    private Optional<Underway> underway = Optional.empty();
    private boolean asked;

    /** @param isUnfit what was not taken as it is, since the start: it is not tried again and again */
    Carrying(
            SyncEngine.Turns store,
            LocalPapers local,
            CentralPapers central,
            boolean fetchUnasked,
            Predicate<UUID> isUnfit) {
        this.store = store;
        this.local = local;
        this.central = central;
        this.fetchUnasked = fetchUnasked;
        this.isUnfit = isUnfit;
    }

    private record Underway(Paper paper, boolean fetching, Carriage carriage) {}

    /** What one step came to; of which attachment, if of one. */
    record Came(Optional<UUID> item, Step step) {
        boolean isLast() {
            return item.isEmpty() && step instanceof Step.Arrived || step instanceof Step.Stopped;
        }
    }

    /** The last one when nothing is left. */
    Came step() throws Exception {
        if (!asked) return new Came(Optional.empty(), ask());
        if (underway.isEmpty()) underway = next();
        if (underway.isEmpty()) return new Came(Optional.empty(), new Step.Arrived());
        return stepped(underway.get());
    }

    private Came stepped(Underway now) throws Exception {
        var step = now.carriage.step();
        if (!(step instanceof Step.Went)) close();
        return new Came(Optional.of(now.paper.item()), step);
    }

    /**
     * Somebody waits for this one: what is on its way is gone on with afterwards, where it stopped. False when nothing of it
     * is to come.
     */
    boolean first(UUID wanted) throws Exception {
        if (underway.filter(now -> now.fetching && now.paper.item().equals(wanted)).isPresent())
            return true;
        var paper = paper(store.turn(local::toFetch), wanted);
        if (paper.isEmpty()) return false;
        underway.ifPresent(now -> (now.fetching ? toFetch : toSend).addFirst(now.paper));
        close();
        toFetch.removeIf(each -> each.item().equals(wanted));
        underway = paper.map(this::fetching);
        return true;
    }

    private static Optional<Paper> paper(Collection<Paper> papers, UUID wanted) {
        return papers.stream().filter(each -> each.item().equals(wanted)).findFirst();
    }

    private Step ask() throws Exception {
        return switch (central.lacking()) {
            case Reply.Failed<Set<UUID>> failed -> Carriage.stopped(failed);
            case Reply.Done<Set<UUID>>(var lacking) -> asked(lacking);
        };
    }

    private Step asked(Set<UUID> lacking) throws Exception {
        if (store.turn(() -> local.lacking(lacking)) instanceof SaveOutcome.NotSaved)
            return new Step.Stopped(Trouble.STORE_FAILED);
        asked = true;
        toSend.addAll(fit(store.turn(local::toSend)));
        if (fetchUnasked)
            for (var paper : fit(store.turn(local::toFetch)))
                if (!lacking.contains(paper.item())) toFetch.add(paper);
        return new Step.Went(0);
    }

    private Collection<Paper> fit(Collection<Paper> papers) {
        return papers.stream().filter(paper -> !isUnfit.test(paper.item())).toList();
    }

    /** What is only here goes before what is safe elsewhere. */
    private Optional<Underway> next() {
        return Optional.ofNullable(toSend.poll())
                .map(this::sending)
                .or(() -> Optional.ofNullable(toFetch.poll()).map(this::fetching));
    }

    private Underway sending(Paper paper) {
        return new Underway(paper, false, new SendingPaper(paper, store, local, central));
    }

    private Underway fetching(Paper paper) {
        return new Underway(paper, true, new FetchingPaper(paper, store, local, central));
    }

    /** Whatever is on its way is let go, where it stands. */
    @Override
    public void close() {
        underway.ifPresent(now -> now.carriage.close());
        underway = Optional.empty();
    }
}
