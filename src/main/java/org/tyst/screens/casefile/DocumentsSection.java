package org.tyst.screens.casefile;

import org.tyst.screens.attachments.AttachmentRooms;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** Photos, scans and documents of the case, wherever they came from. */
final class DocumentsSection {
    private final CaseViewModel model;
    private final AttachmentRooms attachments;
    private final Words words;

    DocumentsSection(CaseViewModel model, AttachmentRooms attachments, Words words) {
        this.model = model;
        this.attachments = attachments;
        this.words = words;
    }

    void fill(Page page) {
        var pane = attachments.ofCase(model.id(), words);
        page.add(Texts.muted(words.text("attachment.orDrop")), pane)
                .primary(pane.add().shortcut("Shortcut+N"));
    }
}
