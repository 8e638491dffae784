package org.tyst.screens.late;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.cases.CaseId;
import org.tyst.interviews.InterviewId;
import org.tyst.reports.ReportId;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Place;
import org.tyst.sync.Kind;
import org.tyst.sync.late.LateChoice;
import org.tyst.sync.late.LateReview;
import org.tyst.sync.late.LateWords;

/** What belongs together is decided together: an interview with its statements, from one laptop. */
record LateGroup(List<LateWords> words) {
    LateGroup {
        words = List.copyOf(words);
        if (words.isEmpty()) throw new IllegalArgumentException("A group is of something");
    }

    /** In the order in which they were written; what is settled does not hold up what came afterwards. */
    static List<LateGroup> of(List<LateWords> all) {
        var groups = new LinkedHashMap<String, List<LateWords>>();
        for (var each : all)
            groups.computeIfAbsent(
                            "" + each.isOpen() + root(each) + each.late().author(),
                            _ -> new ArrayList<>())
                    .add(each);
        return groups.values().stream().map(LateGroup::new).toList();
    }

    private static UUID root(LateWords words) {
        return words.late().parent().orElse(words.late().item());
    }

    boolean isOpen() {
        return first().isOpen();
    }

    LateWords first() {
        return words.getFirst();
    }

    /** What names the group: the interview, if it came with its statements. */
    Kind kind() {
        return words.stream()
                .filter(each -> each.late().item().equals(root(each)))
                .findFirst()
                .orElse(first())
                .late()
                .kind();
    }

    boolean mayStandBeside() {
        return words.stream().anyMatch(LateWords::mayStandBeside);
    }

    boolean isNew() {
        return words.stream().allMatch(each -> each.standing().isEmpty());
    }

    /** Of the whole group, each once. */
    List<LateReview> reviews() {
        return first().reviews();
    }

    boolean isOnlySetAside() {
        return reviews().stream().allMatch(review -> review.choice() == LateChoice.SET_ASIDE);
    }

    /** Where what stands now can be read; empty for what is new. */
    Optional<Place> whereItStands() {
        if (isNew() && !kind().equals(Kind.STATEMENT)) return Optional.empty();
        var late = first().late();
        return Optional.of(
                switch (late.kind()) {
                    case INTERVIEW, STATEMENT ->
                            new Place.InterviewRoom(new InterviewId(root(first())));
                    case REPORT -> new Place.ReportDesk(new ReportId(late.item()));
                    case PERSON, CONTACT_POINT, FACT, FAMILY_TIE, SAFETY_RULE ->
                            in(late.caseId(), CaseSection.PEOPLE);
                    case CHECK -> in(late.caseId(), CaseSection.CHECKS);
                    case CHRONOLOGY_ENTRY -> in(late.caseId(), CaseSection.CHRONOLOGY);
                    case CONTEST -> in(late.caseId(), CaseSection.CONTESTED);
                    case DOCUMENT, ATTACHMENT -> in(late.caseId(), CaseSection.DOCUMENTS);
                    case REPORT_LINE, REPORT_REVIEW, REPORT_CHANGE ->
                            in(late.caseId(), CaseSection.REPORTS);
                    case FILED_COPY, DELIVERY -> in(late.caseId(), CaseSection.SENT);
                    case CASE,
                            HEARING,
                            HOLD,
                            COURT_IMPORT,
                            ACCESS,
                            LATE,
                            LATE_REVIEW,
                            ACCESS_REVIEW,
                            HANDOVER,
                            HANDOVER_NOTE,
                            TASK ->
                            in(late.caseId(), CaseSection.OVERVIEW);
                });
    }

    private static Place in(UUID caseId, CaseSection section) {
        return new Place.CaseFile(new CaseId(caseId), section);
    }
}
