package org.tyst.practice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.tyst.basics.Json;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseStore;
import org.tyst.cases.feed.CourtIds;
import org.tyst.cases.feed.CourtImporter;
import org.tyst.cases.feed.ImportOutcome;
import org.tyst.contests.ContestStore;
import org.tyst.interviews.InterviewStore;
import org.tyst.people.Practitioner;

/**
 * Puts the practice cases onto the record: the private-law ones through the real importer from a file as the court sends
 * it, then what a practitioner has written since. One commit. Call on the store's thread, once, on a fresh record.
 */
public final class PracticeCaseload {
    static final String COURT_FILE = "court-feed";

    private final CaseStore cases;
    private final InterviewStore interviews;
    private final ContestStore contests;
    private final Practitioner practitioner;
    private final Clock clock;

    private PracticeCaseload(
            CaseStore cases,
            InterviewStore interviews,
            ContestStore contests,
            Practitioner practitioner,
            Clock clock) {
        this.cases = cases;
        this.interviews = interviews;
        this.contests = contests;
        this.practitioner = practitioner;
        this.clock = clock;
    }

    public static SaveOutcome load(
            CaseStore cases,
            InterviewStore interviews,
            ContestStore contests,
            Practitioner practitioner,
            Clock clock) {
        var caseload = new PracticeCaseload(cases, interviews, contests, practitioner, clock);
        return cases.together(caseload::everything);
    }

    /** The practice case that the court calls so: "1790000000000417" is the family in XX26P00417. */
    public static CaseId caseOf(String courtReference) {
        return CourtIds.caseOf(courtReference);
    }

    /** The court's file of the private-law cases, as it would arrive today: for practising the import itself. */
    public static byte[] courtFile(Clock clock) {
        var placed = new Placeholders("", "", clock).in(Shelf.tree(COURT_FILE));
        return Json.text(placed).getBytes(StandardCharsets.UTF_8);
    }

    private SaveOutcome everything() {
        var steps = new Steps(clock);
        steps.take(this::fromTheCourt);
        for (var name : Shelf.cases()) steps.take(() -> fromHere(name));
        return steps.outcome();
    }

    private SaveOutcome fromTheCourt() {
        return switch (new CourtImporter(cases, clock).importFile(courtFile(clock))) {
            case ImportOutcome.Imported _ -> new SaveOutcome.Saved(clock.instant());
            case ImportOutcome.NotKept notKept -> notKept.outcome();
            case ImportOutcome.Broken broken ->
                    throw new IllegalStateException(
                            "The practice court file is broken: " + broken.fault());
        };
    }

    private SaveOutcome fromHere(String name) {
        var tree = Shelf.tree(name);
        var reference = tree.path("courtReference").asText();
        var placed = new Placeholders(reference, practitioner.name(), clock).in(tree);
        return new PracticeCase(placed, practitioner, clock).keep(cases, interviews, contests);
    }
}
