package org.tyst.screens.send;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tyst.cases.CaseFile;
import org.tyst.reports.Reader;
import org.tyst.reports.Recipient;
import org.tyst.reports.Report;

/** Whose copies are to be made: those the document is for have theirs unasked, everybody else by choice. */
public final class WhoseCopies {
    private final ObservableList<ReaderChoice> choices = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private Runnable changed = () -> {};

    public ObservableList<ReaderChoice> choices() {
        return choices;
    }

    /** Somebody is to have a copy, and each child who is has at least one section. */
    public ReadOnlyBooleanProperty answered() {
        return answered.getReadOnlyProperty();
    }

    void onChange(Runnable told) {
        changed = told;
    }

    /** Who may have a copy now. What was chosen for those who could have one before stays. */
    void lay(Report report, CaseFile file) {
        var before = answers();
        choices.setAll(
                Reader.of(report, file).stream()
                        .map(one -> new ReaderChoice(one, report))
                        .toList());
        fill(before);
        choices.forEach(choice -> choice.onChange(this::changed));
        judge();
    }

    /** What was chosen, by the neutral name of each reader. */
    Map<String, SendForm.Wish> answers() {
        return choices.stream().collect(Collectors.toMap(ReaderChoice::key, ReaderChoice::wish));
    }

    void fill(Map<String, SendForm.Wish> answers) {
        for (var choice : choices)
            Optional.ofNullable(answers.get(choice.key())).ifPresent(choice::fill);
        judge();
    }

    List<Recipient> wanted() {
        return choices.stream()
                .filter(choice -> choice.wanted().get())
                .map(ReaderChoice::recipient)
                .toList();
    }

    /** Whoever was chosen may still have a copy, under the same letter. */
    static boolean stillStand(List<Recipient> wanted, Report report, CaseFile file) {
        var now =
                Reader.of(report, file).stream()
                        .map(Reader::recipient)
                        .map(WhoseCopies::whole)
                        .toList();
        return wanted.stream().map(WhoseCopies::whole).allMatch(now::contains);
    }

    private static Recipient whole(Recipient recipient) {
        return recipient instanceof Recipient.Child child ? child.with(List.of()) : recipient;
    }

    private void changed() {
        judge();
        changed.run();
    }

    private void judge() {
        answered.set(
                choices.stream().anyMatch(choice -> choice.wanted().get())
                        && choices.stream().allMatch(ReaderChoice::isAnswered));
    }
}
