package org.tyst.app;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.tyst.screens.Place;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Layers;
import org.tyst.screens.parts.Pasting;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** Around a whole page: what was copied in another case is pasted into no field of it, nor of a sheet over it, and it is said why. */
record PageGate(Node page, Place place, Whence whence, Work work, Words words) implements Pasting {
    @Override
    public void asked(String text, Consumer<String> insert) {
        work.inOrder(
                () -> mayCome(text),
                may -> {
                    if (may) insert.accept(text);
                    else refuse();
                });
    }

    /** On a page of no case nothing is written into a record. */
    private boolean mayCome(String text) {
        return whence.caseOf(place).map(into -> whence.whence(text, into).isPresent()).orElse(true);
    }

    /** Unless the page was left meanwhile. */
    private void refuse() {
        if (page.getScene() != null)
            Layers.of(page).refuse(Banner.warn(words.text("interview.notice.OTHER_CASE")));
    }
}
