package org.tyst.central;

import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tyst.cases.Hold;
import org.tyst.cases.HoldKind;
import org.tyst.central.Audit.By;
import org.tyst.central.Holding.Outcome;

/** What an administrator is told of holds. */
final class HoldDesk {
    private final Holding holding;
    private final Consumer<String> told;

    HoldDesk(Holding holding, Consumer<String> told) {
        this.holding = holding;
        this.told = told;
    }

    boolean list(UUID caseId) throws SQLException {
        var all = holding.all(caseId);
        if (all.isEmpty()) return refused("There is no such case here.");
        if (all.get().isEmpty()) told.accept("Nothing holds this case.");
        for (var hold : all.get()) told.accept(text(hold));
        return true;
    }

    boolean put(UUID caseId, String kind, By by) throws SQLException {
        return tell(holding.put(caseId, new HoldKind(kind), by));
    }

    boolean lift(UUID caseId, UUID hold, By by) throws SQLException {
        return tell(holding.lift(caseId, hold, by));
    }

    private boolean tell(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Put(var hold) -> done("Held, and written down: " + text(hold));
            case Outcome.Lifted _ -> done("Lifted, and written down.");
            case Outcome.NoSuchKind(var known) ->
                    refused(
                            "There is no such kind of hold. There are: "
                                    + known.stream()
                                            .map(HoldKind::name)
                                            .collect(Collectors.joining(", ")));
            case Outcome.NoSuchCase _ ->
                    refused(
                            "The case is not here: there never was one, or it was destroyed or handed over.");
            case Outcome.NoSuchHold _ ->
                    refused("The case has no such hold, or it was lifted before.");
        };
    }

    private static String text(Hold hold) {
        return "%s  %s since %s by %s, because: %s%s"
                .formatted(
                        hold.id(),
                        hold.kind().name(),
                        hold.since(),
                        hold.setBy(),
                        hold.why(),
                        hold.lifting()
                                .map(it ->
                                        "; LIFTED %s by %s, because: %s"
                                                .formatted(it.on(), it.by(), it.why()))
                                .orElse(""));
    }

    private boolean done(String what) {
        told.accept(what);
        return true;
    }

    private boolean refused(String why) {
        told.accept(why);
        return false;
    }
}
