package org.tyst.pdf;

import java.util.Optional;

/** Text that runs on. Pieces on one line join as they are; where a line ends, the space that was taken off it comes back. */
final class Flow {
    private static final float SAME_LINE = 2;

    private final StringBuilder text = new StringBuilder();
    private Optional<Float> height = Optional.empty();

    String text() {
        return text.toString();
    }

    void add(Stretch stretch) {
        if (!isOn(stretch.height())) end();
        text.append(stretch.text());
        height = stretch.height().or(() -> height);
    }

    /** What stands for another flow, which ends where that one does. */
    void add(Flow drawn, String said) {
        text.append(said);
        height = drawn.height.or(() -> height);
    }

    void end() {
        text.append(' ');
        height = Optional.empty();
    }

    private boolean isOn(Optional<Float> other) {
        return height.isEmpty()
                || other.isEmpty()
                || Math.abs(height.get() - other.get()) < SAME_LINE;
    }
}
