package org.tyst.screens.chronology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.tyst.cases.PersonId;
import org.tyst.cases.Standing;
import org.tyst.cases.chronology.ChronologyEntry;
import org.tyst.cases.chronology.Origin;
import org.tyst.cases.chronology.RoughDate;
import org.tyst.screens.parts.Choice;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** One event: when it was, as far as anybody knows, what happened, who says so, and which children it touched. */
final class EventSheet {
    private static final int LINES = 3;

    private final ChronologyDesk desk;
    private final Words words;
    private final Consumer<TypedEvent> keep;
    private final RoughDateField date;
    private final WritingArea text = new WritingArea(LINES);
    private final TextField source = new WritingLine();
    private final SimpleObjectProperty<@Nullable Standing> standing = new SimpleObjectProperty<>();
    private final Map<PersonId, CheckBox> children = new LinkedHashMap<>();
    private final Field when;
    private final Field what;
    private final Field who;
    private final Sheet sheet;
    private Optional<Origin> origin = Optional.empty();

    EventSheet(ChronologyDesk desk, Words words, Consumer<TypedEvent> keep) {
        this.desk = desk;
        this.words = words;
        this.keep = keep;
        this.date = new RoughDateField(words);
        this.when =
                new Field(words.text("chronology.when"), date)
                        .hint(words.text("chronology.whenHint"));
        this.what = new Field(words.text("chronology.what"), text);
        this.who = new Field(words.text("chronology.source"), source);
        this.sheet = new Sheet(words, words.text("chronology.event"));
        desk.children().forEach(child -> children.put(child.id(), new CheckBox(child.name())));
        date.date().subscribe(this::tellHowItWasRead);
    }

    EventSheet showing(Candidate chosen) {
        text.setText(chosen.what());
        return showing(chosen.origin(), chosen.source(), chosen.standing(), chosen.children());
    }

    EventSheet showing(ChronologyEntry entry) {
        date.show(entry.date());
        text.setText(entry.what());
        entry.origin().ifPresent(from -> origin = Optional.of(from));
        source.setText(entry.source());
        entry.standing().ifPresent(standing::set);
        entry.children().forEach(this::tick);
        return this;
    }

    void openOver(Node page) {
        var how =
                new Field(
                        words.text("chronology.standing"),
                        new Choice<>(
                                standing,
                                List.of(Standing.values()),
                                one -> words.of("terms.Standing", one)));
        sheet.add(when, what, who, how.optional(words));
        if (!children.isEmpty()) sheet.add(Texts.body(words.text("chronology.whichChildren")));
        children.values().forEach(sheet::add);
        sheet.primary(Command.named(words.text("chronology.saveEvent"), this::save)).openOver(page);
    }

    private EventSheet showing(
            Origin from, String said, Optional<Standing> how, Iterable<PersonId> touched) {
        origin = Optional.of(from);
        source.setText(said);
        how.ifPresent(standing::set);
        touched.forEach(this::tick);
        return this;
    }

    private void tick(PersonId child) {
        Optional.ofNullable(children.get(child)).ifPresent(box -> box.setSelected(true));
    }

    /** How "spring 2024" was understood stands below before anybody relies on it. */
    private void tellHowItWasRead(Optional<RoughDate> read) {
        when.hint(read.flatMap(this::stretch).orElse(words.text("chronology.whenHint")));
    }

    private Optional<String> stretch(RoughDate read) {
        if (read.exact().isPresent()) return Optional.empty();
        var first = read.earliest().map(words::date);
        var last = read.latest().map(words::date);
        return first.map(from ->
                        last.map(to -> words.text("chronology.readBetween", from, to))
                                .orElseGet(() -> words.text("chronology.readFrom", from)))
                .or(() -> last.map(to -> words.text("chronology.readUntil", to)));
    }

    private void save() {
        when.error(date.date().get().isPresent() ? "" : words.text("chronology.needsWhen"));
        what.error(text.getText().isBlank() ? words.text("chronology.needsWhat") : "");
        who.error(source.getText().isBlank() ? words.text("chronology.needsSource") : "");
        List.of(when, what, who).stream()
                .filter(Field::isWrong)
                .findFirst()
                .ifPresentOrElse(Field::enter, () -> date.date().get().ifPresent(this::save));
    }

    private void save(RoughDate read) {
        sheet.close();
        keep.accept(
                new TypedEvent(
                        read,
                        text.getText(),
                        origin,
                        source.getText(),
                        Optional.ofNullable(standing.get()),
                        ticked()));
    }

    /** All of them ticked is the same as none: it touched every child. */
    private List<PersonId> ticked() {
        var all = new ArrayList<PersonId>();
        children.forEach((child, box) -> {
            if (box.isSelected()) all.add(child);
        });
        return all.size() == desk.children().size() ? List.of() : all;
    }
}
