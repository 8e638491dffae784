package org.tyst.screens;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tyst.basics.SaveOutcome;

/** What stands around every page. The app sets it as the sync, the saving and the pages report. */
public final class ShellViewModel {
    private final Road road;
    private final Runnable lock;
    private final BooleanProperty practice = new SimpleBooleanProperty();
    private final BooleanProperty historyBroken = new SimpleBooleanProperty();
    private final StringProperty who = new SimpleStringProperty("");
    private final StringProperty trouble = new SimpleStringProperty("");
    private final BooleanProperty damaged = new SimpleBooleanProperty();
    private final StringProperty about = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Recovered>> recovered =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty casesShown = new SimpleBooleanProperty(true);
    private final ObjectProperty<Optional<LocalDate>> trainingEnds =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Connection> connection =
            new SimpleObjectProperty<>(Connection.UNKNOWN);
    private final ObjectProperty<Optional<SaveOutcome>> saved =
            new SimpleObjectProperty<>(Optional.empty());

    public ShellViewModel(Road road, Runnable lock) {
        this.road = road;
        this.lock = lock;
    }

    public Road road() {
        return road;
    }

    public void lock() {
        if (!road.here().get().isLocked()) lock.run();
    }

    /** Made-up cases only: every page says so. */
    public BooleanProperty practice() {
        return practice;
    }

    /** The practitioner's name. */
    public StringProperty who() {
        return who;
    }

    /** Whose case is open, for the top bar: a court number and the children's first names. Empty elsewhere. */
    public StringProperty about() {
        return about;
    }

    public ObjectProperty<Connection> connection() {
        return connection;
    }

    /** The code of a fault of ours, to read out on the phone; empty while there was none. */
    public StringProperty trouble() {
        return trouble;
    }

    /** The history of this laptop does not fit together, and this was not known before. */
    public BooleanProperty historyBroken() {
        return historyBroken;
    }

    /** A part of the record cannot be read. Whoever locks and unlocks is led to the page that mends it. */
    public BooleanProperty damaged() {
        return damaged;
    }

    /** The last day of its owner's training, while it is near and can still be renewed in time. */
    public ObjectProperty<Optional<LocalDate>> trainingEnds() {
        return trainingEnds;
    }

    /** False while the cases are locked away: then the frame names none either. */
    public BooleanProperty casesShown() {
        return casesShown;
    }

    /** What is to be said of an end without a lock, until it has been read. */
    public ObjectProperty<Optional<Recovered>> recovered() {
        return recovered;
    }

    /** The last thing that was to be kept, whichever page asked for it. */
    public ObjectProperty<Optional<SaveOutcome>> saved() {
        return saved;
    }
}
