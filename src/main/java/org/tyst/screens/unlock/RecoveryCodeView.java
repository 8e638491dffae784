package org.tyst.screens.unlock;

import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.ErrorSummary;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The recovery code, shown once. One group is typed back, so that the paper is known to be right. */
final class RecoveryCodeView extends VBox {
    private static final int GROUPS_A_ROW = 4;

    private final Words words;
    private final RecoveryCode code;
    private final int asked;
    private final Runnable done;
    private final CheckBox written;
    private final TextField typed = new TextField();
    private final Field writtenField;
    private final Field typedField;
    private final ErrorSummary summary;

    RecoveryCodeView(Words words, RecoveryCode code, int asked, Runnable done) {
        this.words = words;
        this.code = code;
        this.asked = asked;
        this.done = done;
        written = new CheckBox(words.text("unlock.codeWritten"));
        writtenField = Field.tick(written);
        typedField =
                new Field(words.text("unlock.typeBack", asked), typed)
                        .hint(words.text("unlock.typeBackHint"));
        summary = new ErrorSummary(words);
        var open =
                Command.named(words.text("unlock.codeDone"), this::check).icon(Feather.ARROW_RIGHT);
        getStyleClass().add("gap-2");
        getChildren()
                .setAll(
                        Texts.title(words.text("unlock.codeTitle")),
                        Banner.warn(words.text("unlock.codeIntro")),
                        summary,
                        groups(),
                        writtenField,
                        typedField,
                        Buttons.row(Buttons.primary(open)));
    }

    private TilePane groups() {
        var tiles = new TilePane();
        tiles.setPrefColumns(GROUPS_A_ROW);
        tiles.getStyleClass().add("code-groups");
        tiles.setFocusTraversable(true);
        tiles.setAccessibleRole(AccessibleRole.TEXT);
        tiles.setAccessibleText(words.text("unlock.codeSpoken", code.spoken()));
        IntStream.rangeClosed(1, code.groups().size())
                .mapToObj(this::group)
                .forEach(tiles.getChildren()::add);
        return tiles;
    }

    private VBox group(int number) {
        var box =
                new VBox(
                        Texts.small(String.valueOf(number)),
                        Texts.label(code.groups().get(number - 1), "code-group"));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void check() {
        writtenField.error(written.isSelected() ? "" : words.text("unlock.codeConfirmWritten"));
        typedField.error(
                code.is(asked, typed.getText()) ? "" : words.text("unlock.typeBackWrong", asked));
        if (summary.allWell(writtenField, typedField)) done.run();
    }
}
