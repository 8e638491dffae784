package org.tyst.reports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tyst.contests.Contest;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;

/**
 * What of a contact a reader does not get, and why. The court and the case file get all of it. For a party it fails closed: what
 * somebody asked to keep private is left out whatever anybody chooses, and with each statement go the ones that correct it
 * or that it corrects, because each of them says what the other said.
 */
public final class ContactLeftOut {
    private final Map<StatementId, Why> why;

    private ContactLeftOut(Map<StatementId, Why> why) {
        this.why = Map.copyOf(why);
    }

    public enum Why {
        ASKED_PRIVATE,
        /** Somebody contests it, and until that is settled it is kept and not used. */
        RESTRICTED,
        CHOSEN,
        /** It corrects one that is left out, or is corrected by one. */
        GOES_WITH_IT
    }

    static ContactLeftOut of(
            InterviewRecord record,
            Material material,
            Recipient recipient,
            Set<StatementId> chosen) {
        return switch (recipient) {
            case Recipient.Court _, Recipient.Internal _ -> new ContactLeftOut(Map.of());
            case Recipient.Party _, Recipient.Child _, Recipient.Agency _ ->
                    new ContactLeftOut(ofParty(record, material, chosen));
        };
    }

    public Optional<Why> why(StatementId id) {
        return Optional.ofNullable(why.get(id));
    }

    public boolean isAnything() {
        return !why.isEmpty();
    }

    public int count() {
        return why.size();
    }

    private static Map<StatementId, Why> ofParty(
            InterviewRecord record, Material material, Set<StatementId> chosen) {
        var all = new HashMap<StatementId, Why>();
        for (var statement : record.statements())
            own(statement, material, chosen).ifPresent(own -> all.put(statement.id(), own));
        var roots = new HashSet<StatementId>();
        all.keySet().forEach(id -> roots.add(root(id, record)));
        record.statements().stream()
                .map(Statement::id)
                .filter(id -> roots.contains(root(id, record)))
                .forEach(id -> all.putIfAbsent(id, Why.GOES_WITH_IT));
        return all;
    }

    private static Optional<Why> own(
            Statement statement, Material material, Set<StatementId> chosen) {
        if (statement.keepPrivate().asked()) return Optional.of(Why.ASKED_PRIVATE);
        if (contests(statement, material).anyMatch(Contest::restricted))
            return Optional.of(Why.RESTRICTED);
        return chosen.contains(statement.id()) ? Optional.of(Why.CHOSEN) : Optional.empty();
    }

    /** What is said to be wrong with a statement. */
    static Stream<Contest> contests(Statement statement, Material material) {
        return material.contests().stream()
                .filter(contest -> contest.target().id().equals(statement.id().value()));
    }

    /** The statement that was there first. */
    private static StatementId root(StatementId id, InterviewRecord record) {
        var seen = new HashSet<StatementId>();
        var at = id;
        while (seen.add(at)) at = corrected(at, record).orElse(at);
        return at;
    }

    private static Optional<StatementId> corrected(StatementId id, InterviewRecord record) {
        return record.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .flatMap(Statement::corrects);
    }
}
