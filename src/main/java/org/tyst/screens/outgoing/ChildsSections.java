package org.tyst.screens.outgoing;

import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.tyst.reports.Reader;
import org.tyst.reports.Report;
import org.tyst.reports.Section;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** What a child is to read of a report: none of it until somebody says which sections. */
public final class ChildsSections {
    private final List<Chapter> chapters;

    /** A section that a child may be given, called as it is found in the report: "What each child said: Alys". */
    private record Chapter(String key, String title, BooleanProperty chosen) {}

    private ChildsSections(List<Chapter> chapters) {
        this.chapters = chapters;
    }

    /** Of what goes whole, or not to a child. */
    public static ChildsSections none() {
        return new ChildsSections(List.of());
    }

    public static ChildsSections of(Report report) {
        return new ChildsSections(
                Reader.forAChild(report).stream()
                        .map(section -> chapter(report, section))
                        .toList());
    }

    public boolean isEmpty() {
        return chapters.isEmpty();
    }

    public List<String> chosen() {
        return chapters.stream().filter(one -> one.chosen().get()).map(Chapter::key).toList();
    }

    public void choose(Set<String> keys) {
        chapters.forEach(one -> one.chosen().set(keys.contains(one.key())));
    }

    public void onChange(Runnable changed) {
        chapters.forEach(one -> one.chosen().subscribe((_, _) -> changed.run()));
    }

    /** A tick for each. */
    public Node ticks(String child, Words words) {
        var list = new VBox(Texts.small(words.text("send.sections", child)));
        list.getStyleClass().addAll("gap-half", "indented");
        chapters.forEach(one -> list.getChildren().add(tick(one)));
        return list;
    }

    private static CheckBox tick(Chapter one) {
        var tick = new CheckBox(one.title());
        tick.setWrapText(true);
        tick.selectedProperty().bindBidirectional(one.chosen());
        return tick;
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
