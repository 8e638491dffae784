package org.tyst.screens.family;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tyst.screens.parts.Banner;
import org.tyst.words.Words;

/** Safety rules where somebody plans what they are about: a banner each, that stays. */
public final class SafetyBanner {
    private SafetyBanner() {}

    public static Node of(List<String> rules, Words words) {
        var box = new VBox();
        box.getStyleClass().add("gap-1");
        rules.forEach(rule -> box.getChildren().add(Banner.warn(rule)));
        box.setAccessibleText(words.text("family.safetyTitle"));
        return box;
    }
}
