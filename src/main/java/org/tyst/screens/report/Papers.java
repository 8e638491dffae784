package org.tyst.screens.report;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import org.tyst.reports.PageImages;
import org.tyst.reports.PagePlaces;
import org.tyst.screens.outgoing.Picture;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** The pages of a PDF, drawn in memory and shown in the window: there is never a plain file for another program to keep. */
public final class Papers {
    static final float DOTS_PER_INCH = 96;

    private final PageImages images;
    private final PagePlaces places;
    private final Work work;
    private final Words words;

    public Papers(PageImages images, PagePlaces places, Work work, Words words) {
        this.images = images;
        this.places = places;
        this.work = work;
        this.words = words;
    }

    /**
     * A finished PDF, with where its paragraphs begin.
     *
     * @param first the page that is looked at first, drawn already
     */
    record Read(
            byte[] pdf,
            int pages,
            List<PagePlaces.Place> places,
            int first,
            PageImages.PageImage image) {}

    /** A sheet over the page with these bytes in it; they are fetched and drawn aside. */
    public void openOver(Node page, String title, String note, Callable<byte[]> pdf) {
        var roll = roll();
        var turn = roll.waits();
        work.aside(
                () -> read(pdf.call(), List.of(), Optional.empty()),
                read -> roll.show(turn, read, _ -> {}));
        new Sheet(title, words.text("common.close"))
                .wide()
                .add(Texts.small(note), roll)
                .openOver(page);
    }

    PaperRoll roll() {
        return new PaperRoll(this, words);
    }

    /**
     * What is to be printed.
     *
     * @param near the few pages around what is looked for, where the whole takes long
     */
    record Pages(Callable<Optional<byte[]>> near, Callable<byte[]> whole) {}

    /**
     * Prints aside, and lays the pages into the roll: first those around what is looked for, then all of them.
     *
     * @param at the paragraph that is looked for
     * @param open is told on which paragraph somebody pressed
     */
    void lay(
            PaperRoll roll,
            Pages pages,
            Optional<Integer> at,
            IntConsumer open,
            Consumer<Read> then) {
        var turn = roll.waits();
        work.aside(
                () -> pages.near().call().map(near -> read(near, at)),
                near -> {
                    near.ifPresent(it -> roll.show(turn, it, open));
                    work.aside(
                            () -> read(pages.whole().call(), at),
                            read -> {
                                roll.show(turn, read, open);
                                at.ifPresent(roll::goTo);
                                then.accept(read);
                            });
                });
    }

    void draw(byte[] pdf, int page, Consumer<WritableImage> answer) {
        work.aside(
                () -> images.page(pdf, page, DOTS_PER_INCH),
                drawn -> answer.accept(Picture.of(drawn)));
    }

    private Read read(byte[] pdf, Optional<Integer> at) {
        return read(pdf, places.places(pdf), at);
    }

    private Read read(byte[] pdf, List<PagePlaces.Place> found, Optional<Integer> at) {
        var first =
                found.stream()
                        .filter(place -> at.filter(it -> it == place.number()).isPresent())
                        .mapToInt(PagePlaces.Place::page)
                        .findFirst()
                        .orElse(0);
        var image = images.page(pdf, first, DOTS_PER_INCH);
        return new Read(pdf, images.pages(pdf), found, first, image);
    }
}
