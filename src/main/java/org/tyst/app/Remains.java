package org.tyst.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.basics.Json;
import org.tyst.screens.unlock.Emptied;
import org.tyst.store.Emptying;
import org.tyst.sync.ReceiptDesk;
import org.tyst.sync.Reply;
import org.tyst.sync.WipeNote;
import org.tyst.vault.Vault;
import org.tyst.vault.WipeMark;
import org.tyst.work.Work;

/**
 * What is left of a record that is to go: a mark beside it with the receipt. From the moment the mark is on the disk the rest
 * goes, at this start or the next one; then the receipt is handed in, as often as it takes.
 */
final class Remains {
    private static final Logger LOG = LoggerFactory.getLogger(Remains.class);
    private static final String NO_RECEIPT = "";
    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final Work work;
    private final Clock clock;
    private final ReceiptDesk receipts;
    private final WipeMark mark;
    private final Emptying emptying;
    private Optional<String> toWrite = Optional.empty();
    private final ObjectProperty<Emptied> phase =
            new SimpleObjectProperty<>(new Emptied.Emptying());

    Remains(Path folder, Work work, Clock clock, ReceiptDesk receipts) {
        this(folder, work, clock, receipts, step -> {});
    }

    /** @param reached told of each step, on the store's thread */
    Remains(
            Path folder,
            Work work,
            Clock clock,
            ReceiptDesk receipts,
            Consumer<Emptying.Step> reached) {
        this.work = work;
        this.clock = clock;
        this.receipts = receipts;
        this.mark = new WipeMark(folder);
        this.emptying = new Emptying(folder, new Vault(folder, clock, new SecureRandom()), reached);
    }

    /** Nothing opens here any more. */
    boolean areAll() {
        return mark.isThere();
    }

    /** For the one page that is left; on the screen's thread. */
    ReadOnlyObjectProperty<Emptied> phase() {
        return phase;
    }

    void tell(Emptied now) {
        work.onScreen(() -> phase.set(now));
    }

    /** On the store's thread, after the record was closed. */
    boolean begin(Optional<WipeNote> note) {
        toWrite = Optional.of(note.map(Json::text).orElse(NO_RECEIPT));
        return toWrite.filter(emptying::begin).isPresent();
    }

    /** At a start that finds the mark. */
    void goOn() {
        work.inOrder(emptying::goOn, this::ended);
    }

    /** Whether all of it went; what did not is tried again. */
    void ended(boolean whole) {
        if (whole) handIn();
        else {
            tell(new Emptied.Stuck());
            later(() -> work.inOrder(this::again, this::ended));
        }
    }

    /** Without the mark it has not begun, whatever else went. */
    private boolean again() {
        return areAll() ? emptying.goOn() : toWrite.filter(emptying::begin).isPresent();
    }

    private void handIn() {
        work.inOrder(
                this::note,
                found -> {
                    tell(gone(found));
                    found.filter(note -> note.handedIn().isEmpty()).ifPresent(this::handIn);
                });
    }

    private void handIn(WipeNote note) {
        work.aside(
                () -> receipts.handIn(note),
                reply -> {
                    if (reply instanceof Reply.Done<Boolean>)
                        keep(note.handedInAt(clock.instant()));
                    else later(this::handIn);
                });
    }

    private void keep(WipeNote note) {
        work.inOrder(
                () -> {
                    mark.write(Json.text(note));
                    return note;
                },
                kept -> tell(gone(Optional.of(kept))));
    }

    private void later(Runnable job) {
        work.after(AGAIN, () -> work.onScreen(job));
    }

    private static Emptied gone(Optional<WipeNote> note) {
        return new Emptied.Gone(
                note.map(WipeNote::receipt), note.flatMap(WipeNote::handedIn).isPresent());
    }

    /** A disk that damages even this takes the numbers; what had to go has gone all the same. */
    private Optional<WipeNote> note() {
        try {
            return mark.read().map(text -> Json.read(text, WipeNote.class));
        } catch (IllegalArgumentException e) {
            LOG.warn("The receipt of a wipe cannot be read any more");
            return Optional.empty();
        }
    }
}
