package org.tyst.screens.opening;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** What was copied in another case is not pasted unless somebody says by which order or direction the court allows it. */
public final class PermissionSheet {
    private final Words words;
    private final Consumer<String> allowed;
    private final WritingLine typed = new WritingLine();
    private final Field which;
    private final Sheet sheet;

    /** @param allowed takes the order or direction, once */
    public PermissionSheet(String otherCase, Words words, Consumer<String> allowed) {
        this.words = words;
        this.allowed = allowed;
        this.which =
                new Field(words.text("opening.permissionWhich"), typed)
                        .hint(words.text("opening.permissionHint"))
                        .wide();
        this.sheet =
                new Sheet(
                        words.text("opening.permissionTitle", otherCase),
                        words.text("opening.permissionLater"));
    }

    public void openOver(Node page) {
        sheet.add(
                        Texts.body(words.text("interview.notice.OTHER_CASE")),
                        Texts.body(words.text("opening.permissionMeans")),
                        which)
                .primary(
                        Command.named(words.text("opening.permissionPaste"), this::paste)
                                .icon(Feather.CLIPBOARD))
                .openOver(page);
    }

    private void paste() {
        var said = typed.getText().strip();
        if (said.isEmpty()) {
            which.error(words.text("opening.permissionNeeded"));
            which.enter();
            return;
        }
        sheet.close();
        allowed.accept(said);
    }
}
