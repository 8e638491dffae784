package org.tyst.screens.parts;

import javafx.scene.control.Label;

/**
 * A line that says something else at every other key. The page around it is laid out anew only when the line needs another height,
 * and not for each number in it.
 */
public final class SteadyLabel extends Label {
    public SteadyLabel(String... styles) {
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll(styles);
    }

    @Override
    public void requestLayout() {
        if (getWidth() > 0 && Math.abs(prefHeight(getWidth()) - getHeight()) < 1)
            setNeedsLayout(true);
        else super.requestLayout();
    }
}
