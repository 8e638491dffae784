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
    private final List<Push> sentBefore = new ArrayList<>();
    private boolean mended;

    FaultyWay(CentralRecord there, Random chance) {
        this.there = there;
        this.chance = chance;
    }

    void mend() {
        mended = true;
    }

    /** Everything that ever went out this way. */
    Stream<Operation> sent() {
        return sentBefore.stream().flatMap(sent -> sent.operations().stream());
    }

    @Override
    public Reply<Pushed> push(Push push) {
        if (lost()) return new Reply.Failed<>(Trouble.NO_ANSWER);
        if (!mended && !sentBefore.isEmpty() && chance.nextInt(4) == 0)
            there.push(sentBefore.get(chance.nextInt(sentBefore.size())));
        sentBefore.add(push);
        var answer = there.push(push);
        if (!mended && chance.nextInt(5) == 0) there.push(push);
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
