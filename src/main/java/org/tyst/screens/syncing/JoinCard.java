package org.tyst.screens.syncing;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.sync.Joining;
import org.tyst.words.Words;

/** Where the enrolment code is typed. It stays as long as the page, so that no news takes a half-typed code away. */
final class JoinCard extends StackPane {
    private final Words words;
    private final Field field;

    JoinCard(SyncViewModel model, Words words) {
        this.words = words;
        var code = new TextField();
        field = new Field(words.text("sync.code"), code).hint(words.text("sync.codeHint"));
        var join =
                Command.named(words.text("sync.join"), () -> model.join(code.getText()))
                        .icon(Feather.LINK);
        code.setOnAction(_ -> join.run());
        getChildren()
                .setAll(
                        new Card(words.text("sync.joinTitle"))
                                .add(field, Buttons.row(Buttons.plain(join))));
        model.joined().subscribe(this::say);
    }

    private void say(List<Joining> answers) {
        answers.stream()
                .filter(answer -> answer != Joining.JOINED)
                .forEach(answer -> field.error(words.of("sync.joining", answer)));
    }
}
