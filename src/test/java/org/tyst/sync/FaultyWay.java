package org.tyst.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.tyst.sync.SyncStatus.Trouble;

/** A network that loses questions, loses answers, and delivers old questions again long after. */
final class FaultyWay implements CentralRecord {
    private final CentralRecord there;
    private final Random chance;
    private final List<Sent> sentBefore = new ArrayList<>();
    private boolean mended;

    private record Sent(Optional<UUID> line, List<Operation> operations) {
        private Reply<List<OpOutcome>> to(CentralRecord there) {
            return there.push(line, operations);
        }
    }

    FaultyWay(CentralRecord there, Random chance) {
        this.there = there;
        this.chance = chance;
    }

    void mend() {
        mended = true;
    }

    /** Everything that ever went out this way. */
    Stream<Operation> sent() {
        return sentBefore.stream().flatMap(sent -> sent.operations.stream());
    }

    @Override
    public Reply<Optional<UUID>> mark(Optional<UUID> line, UUID newest) {
        if (lost()) return new Reply.Failed<>(Trouble.NO_ANSWER);
        var answer = there.mark(line, newest);
        return lost() ? new Reply.Failed<>(Trouble.NO_ANSWER) : answer;
    }

    @Override
    public Reply<List<OpOutcome>> push(Optional<UUID> line, List<Operation> operations) {
        if (lost()) return new Reply.Failed<>(Trouble.NO_ANSWER);
        if (!mended && !sentBefore.isEmpty() && chance.nextInt(4) == 0)
            sentBefore.get(chance.nextInt(sentBefore.size())).to(there);
        var sent = new Sent(line, operations);
        sentBefore.add(sent);
        var answer = sent.to(there);
        if (!mended && chance.nextInt(5) == 0) sent.to(there);
        return lost() ? new Reply.Failed<>(Trouble.NO_ANSWER) : answer;
    }

    @Override
    public Reply<Pulled> pull(Optional<UUID> line, Map<UUID, Long> readTo) {
        if (lost()) return new Reply.Failed<>(Trouble.NO_ANSWER);
        var answer = there.pull(line, readTo);
        return lost() ? new Reply.Failed<>(Trouble.NO_ANSWER) : answer;
    }

    @Override
    public Reply<Testified> testify(Testimony said) {
        return there.testify(said);
    }

    @Override
    public Reply<Boolean> sendContent(Bytes content) {
        return there.sendContent(content);
    }

    @Override
    public Reply<Optional<Bytes>> fetchContent(WantedBytes wanted) {
        return there.fetchContent(wanted);
    }

    private boolean lost() {
        return !mended && chance.nextInt(5) == 0;
    }
}
