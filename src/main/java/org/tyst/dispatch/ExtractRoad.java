package org.tyst.dispatch;

import java.util.function.Consumer;

/** The two ways by which an extract leaves the window, both through {@link ExtractGate}. Call on the screen's thread; it answers there. */
public interface ExtractRoad {
    /** Asks where it is to lie. */
    void save(ExtractAsked asked, Consumer<ExtractOutcome> answer);

    void print(ExtractAsked asked, Consumer<ExtractOutcome> answer);
}
