package org.tyst.screens.send;

import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.tyst.reports.Reader;
import org.tyst.reports.Recipient;
import org.tyst.reports.Report;
import org.tyst.screens.outgoing.ChildsSections;

/** Whether somebody is to have a copy, and a child which sections. */
public final class ReaderChoice {
    private final Recipient reader;
    private final BooleanProperty wanted;
    private final ChildsSections sections;

    ReaderChoice(Reader reader, Report report) {
        this.reader = reader.recipient();
        wanted = new SimpleBooleanProperty(reader.meant());
        sections =
                Reader.choosesSections(report, this.reader)
                        ? ChildsSections.of(report)
                        : ChildsSections.none();
    }

    public BooleanProperty wanted() {
        return wanted;
    }

    public ChildsSections sections() {
        return sections;
    }

    public String name() {
        return reader.name();
    }

    boolean isInternal() {
        return reader instanceof Recipient.Internal;
    }

    boolean isChosenFrom() {
        return !sections.isEmpty();
    }

    /** A child's copy of nothing is no copy. */
    boolean isAnswered() {
        return !wanted.get() || sections.isEmpty() || !sections.chosen().isEmpty();
    }

    /** By whom the copy is known without naming anybody. */
    String key() {
        return reader.inFileName();
    }

    Recipient recipient() {
        return reader instanceof Recipient.Child child && isChosenFrom()
                ? child.with(sections.chosen())
                : reader;
    }

    SendForm.Wish wish() {
        return new SendForm.Wish(wanted.get(), sections.chosen());
    }

    void fill(SendForm.Wish wish) {
        wanted.set(wish.wanted());
        sections.choose(Set.copyOf(wish.sections()));
    }

    void onChange(Runnable changed) {
        wanted.subscribe((_, _) -> changed.run());
        sections.onChange(changed);
    }
}
