package org.tyst.screens.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.tyst.reports.BlockId;
import org.tyst.reports.Copies;
import org.tyst.reports.Reader;
import org.tyst.reports.Recipient;
import org.tyst.reports.RecipientView;
import org.tyst.reports.Records;
import org.tyst.reports.ReportPrinter;
import org.tyst.reports.WithheldDetails;
import org.tyst.screens.outgoing.ChildsSections;
import org.tyst.screens.outgoing.DraftRow;
import org.tyst.screens.outgoing.Drafts;
import org.tyst.screens.parts.Choice;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Language;
import org.tyst.words.Words;

/**
 * The pages as one reader will see them, drawn in memory. Withheld details are not opened for a look: the court's annex shows
 * that they will stand there, and the Send page makes the real copy.
 */
public final class Preview {
    private final Copies copies;
    private final ReportPrinter printer;
    private final Papers papers;
    private final Drafts drafts;
    private final Words words;

    public Preview(
            Copies copies, ReportPrinter printer, Papers papers, Drafts drafts, Words words) {
        this.copies = copies;
        this.printer = printer;
        this.papers = papers;
        this.drafts = drafts;
        this.words = words;
    }

    /**
     * What comes of looking.
     *
     * @param sides is told how many sides the court's copy has
     * @param block is told on whose paragraph somebody pressed; the preview is closed by then
     */
    record Looked(IntConsumer sides, Consumer<BlockId> block) {}

    /** @param at the block to be found on its page */
    void openOver(Node page, Records.Opened opened, Optional<BlockId> at, Looked looked) {
        new Look(page, opened, at, looked).open();
    }

    /** One looking at the pages. */
    private final class Look {
        private final Node page;
        private final Records.Opened opened;
        private final Numbered numbers;
        private final Looked looked;
        private final PaperRoll roll = papers.roll();
        private final ComboBox<Recipient> whose = new ComboBox<>();
        private final Property<@Nullable Language> language;
        private final Map<Recipient, ChildsSections> chosen = new HashMap<>();
        private final VBox asked = new VBox();
        private final Sheet sheet =
                new Sheet(words.text("report.previewTitle"), words.text("common.close")).wide();
        private Optional<BlockId> at;

        Look(Node page, Records.Opened opened, Optional<BlockId> at, Looked looked) {
            this.page = page;
            this.opened = opened;
            this.numbers = Numbered.of(opened);
            this.at = at;
            this.looked = looked;
            language = new SimpleObjectProperty<>(opened.report().language());
        }

        void open() {
            whose.getItems().setAll(readers(opened));
            whose.setConverter(names());
            whose.setValue(whose.getItems().getFirst());
            sheet.add(new Field(words.text("report.whoseCopy"), whose));
            if (opened.report().languages().size() > 1) sheet.add(inWhich());
            sheet.add(asked);
            sheet.add(Texts.small(words.text("report.previewNote")));
            var draft = draft();
            draft.ifPresent(sheet::add);
            sheet.add(roll).openOver(page);
            whose.valueProperty().subscribe((_, _) -> turn(draft));
            language.subscribe((_, _) -> show(draft));
            turn(draft);
        }

        /** To another reader: a child's copy has what is chosen for this child. */
        private void turn(Optional<DraftRow> draft) {
            asked.getChildren().clear();
            var reader = whose.getValue();
            if (reader != null && Reader.choosesSections(opened.report(), reader))
                asked.getChildren().add(sections(reader, draft).ticks(reader.name(), words));
            show(draft);
        }

        private ChildsSections sections(Recipient child, Optional<DraftRow> draft) {
            return chosen.computeIfAbsent(
                    child,
                    _ -> {
                        var made = ChildsSections.of(opened.report());
                        made.onChange(() -> show(draft));
                        return made;
                    });
        }

        private Field inWhich() {
            var choice =
                    new Choice<>(
                            language,
                            opened.report().languages(),
                            it -> words.of("twin.language", it));
            return new Field(words.text("send.language"), choice);
        }

        private void show(Optional<DraftRow> draft) {
            draft.ifPresent(DraftRow::again);
            draft.ifPresent(it -> it.setDisable(wanted().isEmpty()));
            wanted().ifPresentOrElse(this::show, roll::clear);
        }

        private Optional<Drafts.Wanted> wanted() {
            var tongue = language.getValue();
            return tongue == null
                    ? Optional.empty()
                    : reader().map(reader -> new Drafts.Wanted(reader, tongue));
        }

        /** A child's copy of nothing is no copy. */
        private Optional<Recipient> reader() {
            var reader = whose.getValue();
            if (!(reader instanceof Recipient.Child child) || !chosen.containsKey(child))
                return Optional.ofNullable(reader);
            return Optional.of(chosen.get(child).chosen())
                    .filter(keys -> !keys.isEmpty())
                    .map(child::with);
        }

        private Optional<DraftRow> draft() {
            return opened.report().isDraft()
                    ? Optional.of(new DraftRow(drafts, opened, this::wanted, words))
                    : Optional.empty();
        }

        private void show(Drafts.Wanted wanted) {
            var number = at.flatMap(numbers::at);
            papers.lay(
                    roll,
                    new Papers.Pages(
                            () ->
                                    number.flatMap(it -> view(opened, wanted).near(it))
                                            .map(Preview.this::printed),
                            () -> printed(view(opened, wanted))),
                    number,
                    this::leave,
                    read -> {
                        if (wanted.recipient() instanceof Recipient.Court)
                            looked.sides().accept(read.pages());
                    });
            at = Optional.empty();
        }

        private void leave(int number) {
            numbers.block(number)
                    .ifPresent(block -> {
                        sheet.close();
                        looked.block().accept(block);
                    });
        }
    }

    /** A child of whose report there is nothing to choose yet has no copy. */
    private static List<Recipient> readers(Records.Opened opened) {
        var report = opened.report();
        var isEmpty = Reader.forAChild(report).isEmpty();
        return Reader.of(report, opened.material().file()).stream()
                .map(Reader::recipient)
                .filter(who -> !isEmpty || !Reader.choosesSections(report, who))
                .toList();
    }

    private RecipientView view(Records.Opened opened, Drafts.Wanted wanted) {
        return copies.forRecipient(
                opened.report(),
                wanted.language(),
                opened.material(),
                wanted.recipient(),
                WithheldDetails.none());
    }

    private byte[] printed(RecipientView view) {
        return printer.print(view).bytes();
    }

    private StringConverter<Recipient> names() {
        return new StringConverter<>() {
            @Override
            public String toString(Recipient recipient) {
                return recipient == null ? "" : recipient.name();
            }

            @Override
            public Recipient fromString(String text) {
                throw new IllegalStateException("Nobody types into this list");
            }
        };
    }
}
