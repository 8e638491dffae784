package org.tyst.screens.report;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.tyst.reports.Copies;
import org.tyst.reports.Recipient;
import org.tyst.reports.Records;
import org.tyst.reports.ReportPrinter;
import org.tyst.reports.WithheldDetails;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/**
 * The pages as one reader will see them, drawn in memory. Withheld details are not opened for a look: the court's annex shows
 * that they will stand there, and the Send page makes the real copy.
 */
public final class Preview {
    private final Copies copies;
    private final ReportPrinter printer;
    private final Papers papers;
    private final Words words;

    public Preview(Copies copies, ReportPrinter printer, Papers papers, Words words) {
        this.copies = copies;
        this.printer = printer;
        this.papers = papers;
        this.words = words;
    }

    void openOver(Node page, Optional<Records.Opened> found) {
        found.ifPresent(opened -> open(page, opened));
    }

    private void open(Node page, Records.Opened opened) {
        var pages = papers.stack();
        var whose = new ComboBox<Recipient>();
        whose.getItems().setAll(Recipient.of(opened.material().file()));
        whose.setConverter(names());
        whose.valueProperty()
                .subscribe(recipient -> {
                    if (recipient != null) papers.draw(pages, () -> printed(opened, recipient));
                });
        whose.setValue(whose.getItems().getFirst());
        new Sheet(words.text("report.previewTitle"), words.text("common.close"))
                .wide()
                .add(
                        new Field(words.text("report.whoseCopy"), whose),
                        Texts.small(words.text("report.previewNote")),
                        pages)
                .openOver(page);
    }

    private byte[] printed(Records.Opened opened, Recipient recipient) {
        var view =
                copies.forRecipient(
                        opened.report(), opened.material(), recipient, WithheldDetails.none());
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
