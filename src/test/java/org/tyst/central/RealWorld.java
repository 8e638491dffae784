package org.tyst.central;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tyst.sync.Operation;
import org.tyst.sync.World;

/** Two laptops with encrypted files, faulty wires, and a central record on PostgreSQL. One life after another, each with a case of its own. */
final class RealWorld implements World, AutoCloseable {
    private static final int THINGS = 3;

    private final List<RealLaptop> laptops =
            List.of(new RealLaptop("M. Rees"), new RealLaptop("S. Pritchard"));
    private Visit visit = new Visit();
    private List<UUID> things = List.of();

    /** A life that nobody has lived yet. */
    RealWorld begin(long seed) {
        visit = new Visit();
        things = IntStream.range(0, THINGS).mapToObj(_ -> new Visit().statementId.value()).toList();
        for (var i = 0; i < laptops.size(); i++)
            laptops.get(i).begin(visit, things, laptops.size() * seed + i);
        return this;
    }

    @Override
    public UUID caseId() {
        return visit.caseId.value();
    }

    @Override
    public UUID thing(int number) {
        return things.get(number);
    }

    @Override
    public Living laptop(int which) {
        return laptops.get(which);
    }

    @Override
    public boolean canBePutBack() {
        return false;
    }

    @Override
    public void backUp() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putBack() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void mend() {
        laptops.forEach(RealLaptop::mend);
    }

    @Override
    public Kept kept(Collection<Operation> sent) {
        try (var owner = Underneath.owner()) {
            var there = new CaseThere(caseId());
            return new Kept(
                    there.items(),
                    there.conflicts(),
                    there.late(owner, sent),
                    there.doubled(owner));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (var laptop : laptops) laptop.close();
    }
}
