package org.tyst.screens.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tyst.reports.PagePlaces.Place;
import org.tyst.screens.outgoing.Picture;
import org.tyst.screens.parts.InSight;
import org.tyst.words.Words;

/**
 * The pages of a PDF one under the other. A page is drawn when it comes near to what is in sight and let go of when it is far: a
 * hundred pages as pictures would fill the memory, and nobody waits for the ninetieth.
 */
final class PaperRoll extends VBox {
    /** So many pictures the memory bears; a short report keeps all of its pages. */
    private static final int KEPT = 12;

    private final Papers papers;
    private final Words words;
    private List<PaperLeaf> leaves = List.of();
    private int turn;
    private boolean asked;

    PaperRoll(Papers papers, Words words) {
        this.papers = papers;
        this.words = words;
        getStyleClass().addAll("gap-2", "preview-pages");
        parentProperty().subscribe(() -> Platform.runLater(this::watch));
        layoutBoundsProperty().subscribe(this::later);
    }

    /** Nothing to be looked at. */
    void clear() {
        turn++;
        leaves = List.of();
        getChildren().clear();
    }

    /** For pages that are on their way: what comes for an earlier turn comes too late. */
    int waits() {
        clear();
        getChildren().setAll(new StackPane(new ProgressIndicator()));
        return turn;
    }

    /** @param open is told on which numbered paragraph somebody pressed */
    void show(int forTurn, Papers.Read read, IntConsumer open) {
        if (forTurn != turn) return;
        var places = read.places();
        leaves =
                IntStream.range(0, read.pages())
                        .mapToObj(page -> new PaperLeaf(papers, read.pdf(), page, words))
                        .toList();
        leaves.get(read.first()).show(Picture.of(read.image()));
        for (var at = 0; at < places.size(); at++) spot(places, at, open);
        getChildren().setAll(leaves);
        later();
    }

    /** Brings a paragraph into sight, and the focus to it. */
    void goTo(int number) {
        leaves.stream()
                .flatMap(leaf -> leaf.spot(number).stream())
                .findFirst()
                .ifPresent(spot -> Platform.runLater(spot::requestFocus));
    }

    /** It reaches to where the next begins; over the end of a page it goes on at the top of the next. */
    private void spot(List<Place> places, int at, IntConsumer open) {
        var from = places.get(at);
        var until =
                at + 1 < places.size()
                        ? places.get(at + 1)
                        : new Place(from.number(), leaves.size() - 1, 1);
        leaves.get(from.page()).add(from.number(), from.down(), end(from.page(), until), open);
        for (var page = from.page() + 1; page <= until.page() && page < leaves.size(); page++)
            leaves.get(page).add(from.number(), 0, end(page, until), open);
    }

    private static double end(int page, Place until) {
        return page == until.page() ? until.down() : 1;
    }

    /** The sheet around it scrolls: what comes into sight is drawn, and what has the focus comes into sight. */
    private void watch() {
        scroll().ifPresent(scroll -> {
            InSight.keep(scroll);
            scroll.vvalueProperty().subscribe(this::later);
            scroll.viewportBoundsProperty().subscribe(this::later);
        });
    }

    private Optional<ScrollPane> scroll() {
        for (Node node = getParent(); node != null; node = node.getParent())
            if (node instanceof ScrollPane scroll) return Optional.of(scroll);
        return Optional.empty();
    }

    /** Once for all that changes at one time. */
    private void later() {
        if (asked) return;
        asked = true;
        Platform.runLater(this::look);
    }

    private void look() {
        asked = false;
        if (getScene() == null) return;
        var far = new ArrayList<PaperLeaf>();
        for (var leaf : leaves)
            if (isNear(leaf)) leaf.draw();
            else far.add(leaf);
        if (leaves.stream().filter(PaperLeaf::isDrawn).count() > KEPT)
            far.forEach(PaperLeaf::letGo);
    }

    /** In sight, or a page away from it. */
    private boolean isNear(PaperLeaf leaf) {
        return scroll().map(
                        scroll -> {
                            var seen = scroll.localToScene(scroll.getLayoutBounds());
                            var it = leaf.localToScene(leaf.getLayoutBounds());
                            return it.getMaxY() > seen.getMinY() - it.getHeight()
                                    && it.getMinY() < seen.getMaxY() + it.getHeight();
                        })
                .orElse(true);
    }
}
