package org.tyst.screens.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.tyst.reports.Copies;
import org.tyst.reports.PageImages;
import org.tyst.reports.PageImages.PageImage;
import org.tyst.reports.Recipient;
import org.tyst.reports.Records;
import org.tyst.reports.ReportPrinter;
import org.tyst.reports.WithheldDetails;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;
import org.tyst.work.Work;

/**
 * The pages as one reader will see them, drawn in memory. Withheld details are not opened for a look: the court's annex shows
 * that they will stand there, and the Send page makes the real copy.
 */
public final class Preview {
    private static final float DOTS_PER_INCH = 96;

    private final Copies copies;
    private final ReportPrinter printer;
    private final PageImages images;
    private final Work work;
    private final Words words;

    public Preview(
            Copies copies, ReportPrinter printer, PageImages images, Work work, Words words) {
        this.copies = copies;
        this.printer = printer;
        this.images = images;
        this.work = work;
        this.words = words;
    }

    void openOver(Node page, Optional<Records.Opened> found) {
        found.ifPresent(opened -> open(page, opened));
    }

    private void open(Node page, Records.Opened opened) {
        var pages = new VBox();
        pages.getStyleClass().addAll("gap-2", "preview-pages");
        var whose = new ComboBox<Recipient>();
        whose.getItems().setAll(Recipient.of(opened.material().file()));
        whose.setConverter(names());
        whose.valueProperty()
                .subscribe(recipient -> {
                    if (recipient != null) draw(opened, recipient, pages);
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

    private void draw(Records.Opened opened, Recipient recipient, VBox pages) {
        pages.getChildren().setAll(new StackPane(new ProgressIndicator()));
        work.aside(
                () -> rendered(opened, recipient),
                drawn -> pages.getChildren().setAll(drawn.stream().map(this::paper).toList()));
    }

    private List<PageImage> rendered(Records.Opened opened, Recipient recipient) {
        var view =
                copies.forRecipient(
                        opened.report(), opened.material(), recipient, WithheldDetails.none());
        var pdf = printer.print(view).bytes();
        var drawn = new ArrayList<PageImage>();
        for (var page = 0; page < images.pages(pdf); page++)
            drawn.add(images.page(pdf, page, DOTS_PER_INCH));
        return drawn;
    }

    private Node paper(PageImage page) {
        var image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        var paper = new StackPane(new ImageView(image));
        paper.getStyleClass().add("paper");
        paper.setAccessibleText(words.text("report.previewSpoken"));
        return paper;
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
