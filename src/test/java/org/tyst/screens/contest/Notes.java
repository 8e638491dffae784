package org.tyst.screens.contest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tyst.cases.Standing;
import org.tyst.contests.ChallengeKind;
import org.tyst.contests.Contest;
import org.tyst.contests.ContestId;
import org.tyst.contests.Raised;
import org.tyst.contests.RaisedVia;
import org.tyst.contests.Target;
import org.tyst.fixtures.Desk;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.interviews.Wording;

/** A desk with one signed statement, one fact, and notes about them. */
final class Notes {
    static final Target FACT = new Target(Target.Kind.FACT, ReesAndHale.CONVICTION.id().value());

    final Desk desk;
    final StatementId said;

    Notes(Desk desk) {
        this.desk = desk;
        var interview = desk.draft();
        said = desk.drafting.newStatementId();
        var statement =
                new Statement(
                        said,
                        interview.id(),
                        interview.caseId(),
                        0,
                        new Speaker(
                                Optional.of(ReesAndHale.MOTHER.id()), ReesAndHale.MOTHER.name()),
                        Set.of(ReesAndHale.ALYS.id()),
                        Standing.TOLD_TO_ME,
                        Wording.EXACT_WORDS,
                        "He pushed me into the door in front of Alys, and she has not slept alone since.",
                        "",
                        "",
                        KeepPrivate.no(),
                        Optional.empty(),
                        "",
                        Optional.empty());
        desk.interviews.keep(interview, List.of(statement), List.of());
        desk.interviews.sign(interview.id());
    }

    Target statement() {
        return new Target(Target.Kind.STATEMENT, said.value());
    }

    ContestMeans means() {
        var stores = new ContestStores(desk.cases, desk.interviews, desk.contests);
        return new ContestMeans(
                stores,
                desk.contesting,
                ReesAndHale.PRACTITIONER,
                desk.scratch,
                desk.clock,
                desk.work);
    }

    ContestId raised(Target target, ChallengeKind kind) {
        var id = desk.contesting.newId();
        var text =
                target.kind() == Target.Kind.FACT
                        ? ReesAndHale.CONVICTION.text()
                        : "He pushed me into the door in front of Alys, and she has not slept alone since.";
        desk.contests.save(
                desk.contesting.raise(
                        id,
                        new Raised(
                                ReesAndHale.CASE,
                                target,
                                text,
                                kind,
                                Optional.of(ReesAndHale.FATHER.id()),
                                ReesAndHale.FATHER.name(),
                                RaisedVia.EMAIL,
                                LocalDate.of(2026, 11, 19),
                                "I was found not guilty in September 2019.",
                                "There is no conviction.",
                                true)));
        return id;
    }

    Contest kept(ContestId id) {
        return desk.contests.open(id).orElseThrow();
    }
}
