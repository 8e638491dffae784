package org.tyst.cases.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tyst.cases.CaseFact;
import org.tyst.cases.FactId;
import org.tyst.cases.Standing;

/**
 * What agencies said, as facts of the case: a report cites them, somebody contests them and a later one takes their place, as with
 * any other fact. An entry that nobody has judged relevant is none.
 */
public final class CheckFacts {
    private CheckFacts() {}

    public static Stream<CaseFact> of(AgencyCheck check) {
        return check.answers().stream()
                .flatMap(answer ->
                        answer.entries().stream()
                                .filter(CheckEntry::isRelevant)
                                .map(entry -> fact(check, entry)));
    }

    /** The entry that an id stands for. */
    public static Optional<CheckEntry> entry(FactId id, List<AgencyCheck> checks) {
        return answer(id, checks).stream()
                .flatMap(answer -> answer.entries().stream())
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    public static Optional<CheckAnswer> answer(FactId id, List<AgencyCheck> checks) {
        return checks.stream().flatMap(check -> check.answerWith(id).stream()).findFirst();
    }

    /**
     * What takes the place of an entry whose answer was replaced: the relevant entry of the later answer that is about the same
     * thing, or else its first. Empty as long as the answer stands.
     */
    public static Optional<FactId> later(FactId id, List<AgencyCheck> checks) {
        return checks.stream()
                .flatMap(check ->
                        check.answerWith(id).stream()
                                .flatMap(answer -> check.later(answer.id()).stream()))
                .flatMap(later -> entry(id, checks).stream().map(old -> likest(later, old)))
                .findFirst();
    }

    private static FactId likest(CheckAnswer later, CheckEntry old) {
        var relevant = later.entries().stream().filter(CheckEntry::isRelevant).toList();
        var among = relevant.isEmpty() ? later.entries() : relevant;
        return among.stream()
                .filter(entry -> isSameMatter(entry, old))
                .findFirst()
                .orElse(among.getFirst())
                .id();
    }

    private static boolean isSameMatter(CheckEntry one, CheckEntry other) {
        return folded(one.what()).equals(folded(other.what()))
                || one.on().isPresent() && one.on().equals(other.on());
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static CaseFact fact(AgencyCheck check, CheckEntry entry) {
        return new CaseFact(
                entry.id(),
                check.caseId(),
                text(entry),
                Standing.RECORDED_BY_AGENCY,
                check.agency(),
                entry.on(),
                Set.of(check.person()),
                Optional.empty(),
                "");
    }

    /** In the agency's words alone: what each ending is called is for the language of whoever reads it. */
    private static String text(CheckEntry entry) {
        return entry.particulars().isBlank()
                ? entry.what()
                : entry.what() + " (" + entry.particulars() + ")";
    }
}
