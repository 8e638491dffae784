package org.tyst.screens;

import javafx.scene.Node;
import org.tyst.screens.parts.Settling;

/** Brings somebody back to the spot where they were. */
record Returning(Spot spot) implements Settling.Aim {
    @Override
    public boolean stands(Node page) {
        var there = spot.find(page);
        if (there.filter(spot::isAt).isPresent()) return true;
        there.ifPresent(spot::go);
        return false;
    }

    @Override
    public void settled(Node page) {
        spot.scroll(page);
    }
}
