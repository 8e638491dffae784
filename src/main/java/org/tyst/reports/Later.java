package org.tyst.reports;

import java.util.Optional;
import org.tyst.cases.CaseFact;
import org.tyst.interviews.Statement;

/** The later item that puts one right, if there is one. */
final class Later {
    private Later() {}

    static Optional<Statement> of(Statement statement, Material material) {
        return material.statements()
                .filter(one -> one.corrects().filter(statement.id()::equals).isPresent())
                .reduce((_, last) -> last);
    }

    /** Empty also where the later one is no fact of the case: an agency's later answer may hold nothing that bears on the children. */
    static Optional<CaseFact> of(CaseFact fact, Material material) {
        return material.file().later(fact.id()).flatMap(material.file()::fact);
    }

    static boolean isThere(CaseFact fact, Material material) {
        return material.file().later(fact.id()).isPresent();
    }
}
