package org.tyst.screens.report;

import javafx.scene.control.Button;
import org.tyst.reports.Block;
import org.tyst.reports.Retyping;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.words.Words;

/** A passage that is not being written just now: its words, in as little as that takes. Called like the field that opens in its place. */
final class BlockRow {
    private BlockRow() {}

    static Button of(Block block, String name, Words words, Runnable open) {
        var typed = Retyping.typed(block);
        var text = block instanceof Block.Bullets ? points(typed) : typed;
        var shown = text.isBlank() ? words.text("editor.empty") : text;
        var row = Buttons.quiet(Command.named(shown, open));
        row.getStyleClass().addAll("statement-words", style(block));
        row.setWrapText(true);
        row.setMinHeight(Button.USE_PREF_SIZE);
        row.setMinWidth(0);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(name);
        row.accessibleHelpProperty().unbind();
        row.setAccessibleHelp(text);
        return row;
    }

    private static String points(String typed) {
        return typed.replace("\n", "\n•  ");
    }

    private static String style(Block block) {
        return switch (block) {
            case Block.Heading _ -> "block-heading";
            case Block.Paragraph _,
                    Block.FromRecord _,
                    Block.ChildQuote _,
                    Block.Bullets _,
                    Block.KeyTable _,
                    Block.Chronology _,
                    Block.FamilyTree _ ->
                    "block-words";
        };
    }
}
