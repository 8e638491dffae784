package org.tyst.screens.send;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.tyst.reports.Reader;
import org.tyst.reports.Recipient;
import org.tyst.reports.Report;
import org.tyst.reports.Section;

/** Whether somebody is to have a copy, and a child which sections. */
public final class ReaderChoice {
    private final Recipient reader;
    private final BooleanProperty wanted;
    private final List<Chapter> sections;

    /** A section that a child may be given, called as it is found in the report: "What each child said: Alys". */
    public record Chapter(String key, String title, BooleanProperty chosen) {}

    ReaderChoice(Reader reader, Report report) {
        this.reader = reader.recipient();
        wanted = new SimpleBooleanProperty(reader.meant());
        sections =
                Reader.choosesSections(report, this.reader)
                        ? Reader.forAChild(report).stream().map(it -> chapter(report, it)).toList()
                        : List.of();
    }

    public BooleanProperty wanted() {
        return wanted;
    }

    public List<Chapter> sections() {
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
        return !wanted.get() || sections.isEmpty() || !chosen().isEmpty();
    }

    /** By whom the copy is known without naming anybody. */
    String key() {
        return reader.inFileName();
    }

    Recipient recipient() {
        return reader instanceof Recipient.Child child && isChosenFrom()
                ? child.with(chosen())
                : reader;
    }

    private List<String> chosen() {
        return sections.stream()
                .filter(section -> section.chosen().get())
                .map(Chapter::key)
                .toList();
    }

    SendForm.Wish wish() {
        return new SendForm.Wish(wanted.get(), chosen());
    }

    void fill(SendForm.Wish wish) {
        wanted.set(wish.wanted());
        sections.forEach(section -> section.chosen().set(wish.sections().contains(section.key())));
    }

    void onChange(Runnable changed) {
        Stream.concat(Stream.of(wanted), sections.stream().map(Chapter::chosen))
                .forEach(each -> each.subscribe((_, _) -> changed.run()));
    }

    private static Chapter chapter(Report report, Section section) {
        return new Chapter(section.key(), title(report, section), new SimpleBooleanProperty(false));
    }

    private static String title(Report report, Section section) {
        return section.level() == 1
                ? section.title()
                : report.section(section.slot())
                        .map(above -> above.title() + ": " + section.title())
                        .orElse(section.title());
    }
}
