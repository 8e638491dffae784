package org.tyst.screens.parts;

import javafx.geometry.NodeOrientation;

/** The side at which words begin: that of their first letter. */
final class Side {
    private Side() {}

    static NodeOrientation of(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Side::of)
                .findFirst()
                .orElse(NodeOrientation.INHERIT);
    }

    private static NodeOrientation of(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    NodeOrientation.RIGHT_TO_LEFT;
            default -> NodeOrientation.LEFT_TO_RIGHT;
        };
    }
}
