package org.tyst.screens.attachments;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.interviews.attachments.Attachment;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** Takes an attachment out of the record for good, for a reason. */
final class RemoveSheet {
    private final AttachmentsViewModel model;
    private final Attachment attachment;
    private final Words words;
    private final TextField typed = new WritingLine();
    private final Field why;
    private final Sheet sheet;

    RemoveSheet(AttachmentsViewModel model, Attachment attachment, Words words) {
        this.model = model;
        this.attachment = attachment;
        this.words = words;
        this.why =
                new Field(words.text("attachment.whyRemove"), typed)
                        .hint(words.text("attachment.whyRemoveHint"));
        this.sheet = new Sheet(words, words.text("attachment.removeTitle"));
        model.kept("remove", attachment, typed.textProperty()).over(sheet);
    }

    void openOver(Node page) {
        sheet.add(Texts.body(words.text("attachment.removeWarning")), why)
                .danger(
                        Command.named(words.text("attachment.removeNow"), this::remove)
                                .icon(Feather.TRASH_2))
                .openOver(page);
    }

    private void remove() {
        why.error(typed.getText().isBlank() ? words.text("attachment.removeNeedsReason") : "");
        if (why.isWrong()) {
            why.enter();
            return;
        }
        sheet.close();
        model.remove(attachment, typed.getText());
    }
}
