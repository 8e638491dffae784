package org.tyst.screens.contest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseStore;
import org.tyst.contests.ContestId;
import org.tyst.contests.ContestStore;
import org.tyst.contests.Target;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.InterviewStore;

/** The three places these pages read from. Call on the store's thread. */
public record ContestStores(CaseStore cases, InterviewStore interviews, ContestStore contests) {
    Optional<Contested> item(CaseId caseId, Target target) {
        return cases.open(caseId)
                .flatMap(file ->
                        switch (target.kind()) {
                            case STATEMENT -> statement(file, target.id());
                            case FACT -> fact(file, target.id());
                        });
    }

    Optional<Noted> open(ContestId id) {
        return contests.open(id)
                .flatMap(contest ->
                        item(contest.caseId(), contest.target())
                                .map(item -> new Noted(contest, item)));
    }

    /** Open ones first, each with the title of its case. */
    List<RegisterLine> register() {
        return contests.all().stream()
                .map(contest -> new RegisterLine(contest, title(contest.caseId())))
                .toList();
    }

    private String title(CaseId id) {
        return cases.open(id).map(file -> file.theCase().title()).orElse("");
    }

    private Optional<Contested> statement(CaseFile file, UUID id) {
        return interviews.ofCase(file.theCase().id()).stream()
                .flatMap(record -> statement(file, record, id).stream())
                .findFirst();
    }

    private static Optional<Contested> statement(CaseFile file, InterviewRecord record, UUID id) {
        return record.statements().stream()
                .filter(statement -> statement.id().value().equals(id))
                .findFirst()
                .map(statement -> new Contested.OfStatement(file, record.interview(), statement));
    }

    private static Optional<Contested> fact(CaseFile file, UUID id) {
        return file.facts().stream()
                .filter(fact -> fact.id().value().equals(id))
                .findFirst()
                .map(fact -> new Contested.OfFact(file, fact));
    }
}
