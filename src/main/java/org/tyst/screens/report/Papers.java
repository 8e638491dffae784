package org.tyst.screens.report;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tyst.reports.PageImages;
import org.tyst.reports.PageImages.PageImage;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** The pages of a PDF, drawn in memory and shown in the window: there is never a plain file for another program to keep. */
public final class Papers {
    private static final float DOTS_PER_INCH = 96;

    private final PageImages images;
    private final Work work;
    private final Words words;

    public Papers(PageImages images, Work work, Words words) {
        this.images = images;
        this.work = work;
        this.words = words;
    }

    /** A sheet over the page with these bytes in it; they are fetched and drawn aside. */
    public void openOver(Node page, String title, String note, Callable<byte[]> pdf) {
        var pages = stack();
        draw(pages, pdf);
        new Sheet(title, words.text("common.close"))
                .wide()
                .add(Texts.small(note), pages)
                .openOver(page);
    }

    VBox stack() {
        var pages = new VBox();
        pages.getStyleClass().addAll("gap-2", "preview-pages");
        return pages;
    }

    void draw(VBox pages, Callable<byte[]> pdf) {
        pages.getChildren().setAll(new StackPane(new ProgressIndicator()));
        work.aside(
                () -> drawn(pdf.call()),
                drawn -> pages.getChildren().setAll(drawn.stream().map(this::paper).toList()));
    }

    private List<PageImage> drawn(byte[] pdf) {
        return IntStream.range(0, images.pages(pdf))
                .mapToObj(page -> images.page(pdf, page, DOTS_PER_INCH))
                .toList();
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
}
