package org.tyst.screens.finding;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.tyst.screens.Sought;
import org.tyst.screens.parts.Settling;
import org.tyst.screens.parts.Things;
import org.tyst.words.Words;

/**
 * Goes to what was found, once its page shows it: the focus is there, the words are lit wherever they stand on the page, and F3 leads
 * on from this one. A page that does not tell its things apart is gone through by the words alone.
 */
public final class Arriving implements Settling.Aim {
    private static final int LONG_ENOUGH = 20;

    private final Sought sought;
    private final StackPane over;
    private final Words words;
    private final Runnable everywhere;
    private Optional<Node> at = Optional.empty();
    private int pictures;

    public Arriving(Sought sought, StackPane over, Words words, Runnable everywhere) {
        this.sought = sought;
        this.over = over;
        this.words = words;
        this.everywhere = everywhere;
    }

    @Override
    public boolean stands(Node page) {
        var shown = Things.find(page, sought.thing());
        at = shown.map(Things.Shown::node);
        if (shown.isEmpty()) return ++pictures > LONG_ENOUGH && hasWords(page);
        if (shown.get().isEntered()) return true;
        shown.get().enter().run();
        return false;
    }

    @Override
    public void settled(Node page) {
        if (hasWords(page))
            FindBar.openAt(at.orElse(page), sought.words(), over, page, words, everywhere);
    }

    private boolean hasWords(Node page) {
        return !PageText.find(page, sought.words()).isEmpty();
    }
}
