package org.tyst.screens.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.tyst.cases.CaseId;
import org.tyst.cases.PersonId;
import org.tyst.cases.Standing;
import org.tyst.search.Narrowing;

/** What is chosen beside the field. Nothing chosen is {@code Optional.empty()}. */
final class NarrowingModel {
    private final ObjectProperty<Optional<CaseId>> theCase = nothing();
    private final ObjectProperty<Optional<PersonId>> person = nothing();
    private final ObjectProperty<Optional<PersonId>> child = nothing();
    private final ObjectProperty<Optional<Standing>> standing = nothing();
    private final ObjectProperty<Optional<LocalDate>> from = nothing();
    private final ObjectProperty<Optional<LocalDate>> until = nothing();
    private final BooleanProperty contested = new SimpleBooleanProperty();

    /** Whoever is chosen in one case is not in another. */
    NarrowingModel() {
        theCase.subscribe((_, _) -> {
            person.set(Optional.empty());
            child.set(Optional.empty());
        });
    }

    Narrowing now() {
        return new Narrowing(
                theCase.get(),
                person.get(),
                child.get(),
                standing.get(),
                from.get(),
                until.get(),
                contested.get());
    }

    void clear() {
        theCase.set(Optional.empty());
        person.set(Optional.empty());
        child.set(Optional.empty());
        standing.set(Optional.empty());
        from.set(Optional.empty());
        until.set(Optional.empty());
        contested.set(false);
    }

    void onChange(Runnable act) {
        for (var choice : List.of(theCase, person, child, standing, from, until, contested))
            choice.subscribe((_, _) -> act.run());
    }

    ObjectProperty<Optional<CaseId>> theCase() {
        return theCase;
    }

    ObjectProperty<Optional<PersonId>> person() {
        return person;
    }

    ObjectProperty<Optional<PersonId>> child() {
        return child;
    }

    ObjectProperty<Optional<Standing>> standing() {
        return standing;
    }

    ObjectProperty<Optional<LocalDate>> from() {
        return from;
    }

    ObjectProperty<Optional<LocalDate>> until() {
        return until;
    }

    BooleanProperty contested() {
        return contested;
    }

    private static <T> ObjectProperty<Optional<T>> nothing() {
        return new SimpleObjectProperty<>(Optional.empty());
    }
}
