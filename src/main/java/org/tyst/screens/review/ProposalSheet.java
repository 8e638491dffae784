package org.tyst.screens.review;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.Block;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;

/** Other words for a paragraph, and why. */
final class ProposalSheet {
    private static final int LINES = 6;

    private final Block block;
    private final Words words;
    private final ReviewViewModel model;
    private final WritingArea typed = new WritingArea(LINES);
    private final WritingArea reason = new WritingArea(2);
    private final Field text;
    private final Field why;
    private final Sheet sheet;

    ProposalSheet(Block block, Words words, ReviewViewModel model) {
        this.block = block;
        this.words = words;
        this.model = model;
        text = new Field(words.text("review.theirWords"), typed);
        why = new Field(words.text("review.theirWhy"), reason);
        sheet = new Sheet(words, words.text("review.propose"));
        typed.setText(block.text());
    }

    void openOver(Node page) {
        sheet.add(Texts.body(words.text("review.proposeMeans")), text, why)
                .primary(
                        Command.named(words.text("review.proposeDo"), this::propose)
                                .icon(Feather.CHECK))
                .openOver(page);
    }

    private void propose() {
        var same = typed.getText().equals(block.text());
        var unsaid = reason.getText().isBlank();
        text.error(same ? words.text("review.needsOther") : "");
        why.error(unsaid ? words.text("review.needsWhy") : "");
        if (same) text.enter();
        else if (unsaid) why.enter();
        else {
            sheet.close();
            model.propose(block, typed.getText(), reason.getText());
        }
    }
}
