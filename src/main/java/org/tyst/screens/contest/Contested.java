package org.tyst.screens.contest;

import org.tyst.cases.CaseFact;
import org.tyst.cases.CaseFile;
import org.tyst.contests.Target;
import org.tyst.interviews.Interview;
import org.tyst.interviews.Statement;

/** The item that is contested, as it stands on the record. */
sealed interface Contested {
    CaseFile file();

    /** Its own words, which nothing here ever changes. */
    String text();

    Target target();

    record OfStatement(CaseFile file, Interview interview, Statement statement)
            implements Contested {
        @Override
        public String text() {
            return statement.words();
        }

        @Override
        public Target target() {
            return new Target(Target.Kind.STATEMENT, statement.id().value());
        }
    }

    record OfFact(CaseFile file, CaseFact fact) implements Contested {
        @Override
        public String text() {
            return fact.text();
        }

        @Override
        public Target target() {
            return new Target(Target.Kind.FACT, fact.id().value());
        }
    }
}
