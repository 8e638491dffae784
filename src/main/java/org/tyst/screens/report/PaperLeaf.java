package org.tyst.screens.report;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.tyst.words.Words;

/** One page, as large as on paper, blank until it is drawn. Over each numbered paragraph lies what leads to its block. */
final class PaperLeaf extends StackPane {
    private static final double WIDTH = 210 / 25.4 * Papers.DOTS_PER_INCH;
    private static final double HEIGHT = 297 / 25.4 * Papers.DOTS_PER_INCH;
    private static final double LEAST = 24;

    private final Papers papers;
    private final byte[] pdf;
    private final int page;
    private final Words words;
    private final ImageView picture = new ImageView();
    private final Pane spots = new Pane();
    private boolean wanted;

    PaperLeaf(Papers papers, byte[] pdf, int page, Words words) {
        this.papers = papers;
        this.pdf = pdf;
        this.page = page;
        this.words = words;
        getStyleClass().add("paper");
        setAccessibleText(words.text("report.previewSpoken"));
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        spots.setMaxSize(WIDTH, HEIGHT);
        getChildren().setAll(picture, spots);
    }

    void add(int number, double from, double until, IntConsumer open) {
        var spot = new Button();
        spot.getStyleClass().setAll("page-spot");
        spot.setAccessibleText(words.text("report.toBlock", number));
        spot.setUserData(number);
        spot.relocate(0, from * HEIGHT);
        spot.setPrefSize(WIDTH, Math.max(LEAST, (until - from) * HEIGHT));
        spot.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        spot.setOnAction(_ -> open.accept(number));
        spots.getChildren().add(spot);
    }

    Optional<Button> spot(int number) {
        return spots.getChildren().stream()
                .map(Button.class::cast)
                .filter(spot -> Integer.valueOf(number).equals(spot.getUserData()))
                .findFirst();
    }

    void show(Image drawn) {
        wanted = true;
        picture.setImage(drawn);
    }

    void draw() {
        if (wanted) return;
        wanted = true;
        papers.draw(
                pdf,
                page,
                drawn -> {
                    if (wanted) picture.setImage(drawn);
                });
    }

    boolean isDrawn() {
        return wanted;
    }

    void letGo() {
        wanted = false;
        picture.setImage(null);
    }
}
