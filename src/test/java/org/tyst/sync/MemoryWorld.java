package org.tyst.sync;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything in memory, with the real merge and the real moves: a life takes a millisecond. */
final class MemoryWorld implements World {
    private final UUID caseId = new UUID(0, 1);
    private final MemoryCentral central;
    private final List<OfOne> laptops;
    private int ids;

    MemoryWorld(
            Function<MemoryCentral.Question, Ruling> rule,
            MemoryLocal.Flaw flaw,
            boolean answersAsThen) {
        this.central = new MemoryCentral(caseId, rule, answersAsThen);
        this.laptops =
                Stream.of("one", "two")
                        .map(who -> new OfOne(new MemoryLocal(who, this::id, flaw)))
                        .toList();
        laptops.forEach(OfOne::give);
    }

    private UUID id() {
        return new UUID(1, ids++);
    }

    @Override
    public UUID caseId() {
        return caseId;
    }

    @Override
    public UUID thing(int number) {
        return new UUID(0, 10 + number);
    }

    @Override
    public Living laptop(int which) {
        return laptops.get(which);
    }

    @Override
    public boolean canBePutBack() {
        return true;
    }

    @Override
    public void backUp() {
        central.backUp();
    }

    @Override
    public void putBack() {
        central.putBack();
    }

    @Override
    public void mend() {}

    @Override
    public Kept kept(Collection<Operation> sent) {
        return new Kept(
                central.items.values(),
                central.conflicts.values(),
                List.copyOf(central.late.values()),
                Optional.empty());
    }

    private final class OfOne implements Living {
        private final MemoryLocal local;

        OfOne(MemoryLocal local) {
            this.local = local;
        }

        @Override
        public LocalRecord record() {
            return local;
        }

        @Override
        public CentralRecord central() {
            return central.of(local.who());
        }

        @Override
        public boolean hasTheCase() {
            return central.isAllocated(local.who());
        }

        @Override
        public void give() {
            central.allocate(local.who());
        }

        @Override
        public void takeAway() {
            central.end(local.who());
        }

        @Override
        public Optional<LocalItem> item(UUID thing) {
            return Optional.ofNullable(local.items.get(thing));
        }

        @Override
        public Collection<LocalItem> items() {
            return local.items.values();
        }

        @Override
        public Collection<CentralConflict> openConflicts() {
            return local.conflicts.values().stream().filter(CentralConflict::isOpen).toList();
        }

        @Override
        public void write(UUID thing, ObjectNode body) {
            local.write(thing, caseId, Kind.STATEMENT, new Writing(body, Map.of(), 0, false));
        }

        @Override
        public boolean isGone() {
            return local.isGone();
        }

        @Override
        public boolean holdsAnything() {
            return local.holdsAnything();
        }

        @Override
        public void powerCut() {}
    }
}
