package org.tyst.screens.contact;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tyst.audit.AuditEntry;
import org.tyst.audit.Reading;
import org.tyst.interviews.Correction;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.StatementId;
import org.tyst.screens.Place;
import org.tyst.screens.history.ExtractCards;

/** What became of a contact after it was signed, as the record and this laptop's history tell it. */
public final class ContactVersionsViewModel {
    private final InterviewId id;
    private final ContactMeans means;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown.Opening());

    sealed interface Shown {
        record Opening() implements Shown {}

        record Gone() implements Shown {}

        /**
         * A signed contact, and what became of it.
         *
         * @param by who wrote each correction
         * @param history this laptop's lines about the contact
         */
        record Open(
                ContactMeans.Opened contact,
                List<Correction> corrections,
                Map<StatementId, String> by,
                List<Reading> readings,
                List<AuditEntry> history)
                implements Shown {}
    }

    public ContactVersionsViewModel(InterviewId id, ContactMeans means) {
        this.id = id;
        this.means = means;
        means.work().inOrder(this::read, shown::set);
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    void toContact() {
        means.navigator().go(new Place.InterviewRoom(id));
    }

    void toPaper() {
        means.navigator().go(new Place.ContactPaper(id));
    }

    ExtractCards cards() {
        return new ExtractCards(means.words(), means.days());
    }

    String moment(Instant at) {
        return means.days().moment(at);
    }

    private Shown read() {
        return means.open(id).<Shown>map(this::open).orElseGet(Shown.Gone::new);
    }

    private Shown open(ContactMeans.Opened contact) {
        var corrections = Correction.in(contact.record());
        var about =
                means.audit().ofCase(contact.file().theCase().id().value()).stream()
                        .filter(entry -> entry.item().equals(Optional.of(id.value())))
                        .toList();
        return new Shown.Open(
                contact, corrections, writers(corrections), Reading.in(about, means.zone()), about);
    }

    private Map<StatementId, String> writers(List<Correction> corrections) {
        var by = new HashMap<StatementId, String>();
        for (var correction : corrections)
            means.bases()
                    .records()
                    .interviews()
                    .writtenBy(correction.after().id())
                    .ifPresent(who -> by.put(correction.after().id(), who));
        return by;
    }
}
