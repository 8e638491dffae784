package org.tyst.central;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.basics.Json;
import org.tyst.central.Deliveries.Due;
import org.tyst.central.Deliveries.Next;
import org.tyst.central.Labels.Labelled;
import org.tyst.central.delivery.Couriers;
import org.tyst.central.delivery.Delivery;
import org.tyst.central.delivery.DeliveryRules;
import org.tyst.central.delivery.DeliverySettings;
import org.tyst.dispatch.DeliveryNote;
import org.tyst.dispatch.DeliveryNote.Standing;
import org.tyst.sync.Kind;

/**
 * Sends filed copies on to the court, one after the other, and writes into the case what became of each. A node takes a copy out of
 * the queue, lets the database go while it waits for the court, and says afterwards how it went. If it dies in between, another one
 * takes the copy when the time is over, and sends it under the same key as before: the other end can tell that it has it.
 */
final class PostRoom implements AutoCloseable {
    /** As the database knows it: post_room(). */
    static final UUID ITSELF = UUID.fromString("706f7374-726f-8f6d-8000-000000000000");

    private static final Logger LOG = LoggerFactory.getLogger(PostRoom.class);
    private static final String AUTHOR = "Tyst";
    private static final Asking ASKING = new Asking(ITSELF, ITSELF, true);

    private final Transactions transactions;
    private final Tables tables;
    private final Labels labels;
    private final DeliveryRules rules;
    private final Consumer<UUID> moved;
    private final SecureRandom random;
    private final Clock clock;
    private final Thread thread;

    /** @param moved told of each case in which something was written */
    PostRoom(
            Transactions transactions,
            Tables tables,
            Labels labels,
            DeliveryRules rules,
            Consumer<UUID> moved,
            SecureRandom random,
            Clock clock) {
        this.transactions = transactions;
        this.tables = tables;
        this.labels = labels;
        this.rules = rules;
        this.moved = moved;
        this.random = random;
        this.clock = clock;
        this.thread = Thread.ofVirtual().name("post-room").unstarted(this::work);
    }

    /** Empty where nothing is sent on. What is wrong in the settings stops the node. */
    static Optional<PostRoom> of(
            CentralConfig config,
            Transactions transactions,
            Tables tables,
            Boxes boxes,
            Consumer<UUID> moved,
            SecureRandom random,
            Clock clock)
            throws IOException, GeneralSecurityException {
        if (config.delivery().isEmpty()) return Optional.empty();
        var rules = DeliveryRules.shipped();
        var settings = DeliverySettings.of(config.delivery().get());
        var couriers = Couriers.of(settings, rules, Couriers.PATIENCE, clock);
        var labels = new Labels(tables, boxes, rules, couriers);
        return Optional.of(new PostRoom(transactions, tables, labels, rules, moved, random, clock));
    }

    void start() {
        thread.start();
    }

    private void work() {
        try {
            while (true) {
                look();
                Thread.sleep(Duration.ofSeconds(rules.lookSeconds()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            while (!Thread.currentThread().isInterrupted() && one()) LOG.debug("One more");
        } catch (SQLException | RuntimeException e) {
            LOG.error("The post room stopped for now: {}", e.getClass().getSimpleName());
        }
    }

    /** The next copy that is due; false if there is none. */
    boolean one() throws SQLException {
        var now = clock.instant();
        var due =
                transactions.as(
                        ITSELF,
                        connection ->
                                tables.deliveries()
                                        .take(
                                                connection,
                                                UUID.randomUUID(),
                                                now,
                                                now.plus(rules.lease())));
        if (due.isPresent()) send(due.get());
        return due.isPresent();
    }

    private void send(Due due) throws SQLException {
        var labelled =
                transactions.readingAs(
                        ITSELF, connection -> labels.of(connection, due, clock.instant()));
        if (labelled.isEmpty()) {
            LOG.warn("Copy {} is not in its case", due.copy());
            return;
        }
        var became = labelled.get().delivery();
        transactions.as(ITSELF, connection -> written(connection, due, labelled.get(), became));
        moved.accept(due.caseId());
        LOG.info("Copy {}: try {}, {}", due.copy(), due.tries(), word(became));
    }

    private static String word(Delivery became) {
        return switch (became) {
            case Delivery.Delivered _ -> "delivered";
            case Delivery.Refused(var why) -> "refused " + why;
            case Delivery.TryAgain(var why, _) -> "to be tried again " + why;
        };
    }

    private Next written(Connection connection, Due due, Labelled labelled, Delivery became)
            throws SQLException {
        var now = clock.instant();
        var next = next(due, became, now);
        var note = note(due, labelled, became, next, now);
        new InTheCase(tables.items()).write(connection, entry(note), ASKING);
        tables.audit()
                .write(connection, ASKING, act(next.standing()), Optional.of(due.caseId()), 1);
        if (!tables.deliveries().end(connection, due, next, now))
            throw new IllegalStateException("Another node has taken this copy meanwhile");
        return next;
    }

    private Next next(Due due, Delivery became, Instant now) {
        return switch (became) {
            case Delivery.Delivered _ -> new Next(Standing.DELIVERED, Optional.empty(), now);
            case Delivery.Refused(var why) ->
                    new Next(Standing.NEEDS_PERSON, Optional.of(why), now);
            case Delivery.TryAgain(var why, var after) ->
                    rules.isTheLast(due.tries())
                            ? new Next(Standing.NEEDS_PERSON, Optional.of(why), now)
                            : new Next(
                                    Standing.WAITING,
                                    Optional.of(why),
                                    rules.next(now, due.tries(), after, random));
        };
    }

    private static DeliveryNote note(
            Due due, Labelled labelled, Delivery became, Next next, Instant now) {
        return new DeliveryNote(
                labelled.id(),
                labelled.caseId(),
                labelled.report(),
                labelled.copy(),
                labelled.way(),
                next.standing(),
                next.why(),
                receipt(became),
                due.tries(),
                now,
                Optional.of(next.at()).filter(_ -> next.standing() == Standing.WAITING));
    }

    private static Optional<String> receipt(Delivery became) {
        return switch (became) {
            case Delivery.Delivered(var receipt) -> receipt;
            case Delivery.Refused _, Delivery.TryAgain _ -> Optional.empty();
        };
    }

    private static InTheCase.Entry entry(DeliveryNote note) {
        return new InTheCase.Entry(
                note.caseId().value(),
                note.id().value(),
                Kind.DELIVERY,
                Optional.of(note.report().value()),
                Json.tree(note),
                AUTHOR,
                note.at());
    }

    private static Audit.Act act(Standing standing) {
        return switch (standing) {
            case DELIVERED -> Audit.Act.DELIVERED;
            case WAITING -> Audit.Act.DELIVERY_TRIED;
            case NEEDS_PERSON -> Audit.Act.NOT_DELIVERED;
        };
    }

    @Override
    public void close() {
        thread.interrupt();
        labels.close();
    }
}
