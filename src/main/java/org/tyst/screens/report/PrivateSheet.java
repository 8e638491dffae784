package org.tyst.screens.report;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.AskedPrivate;
import org.tyst.reports.Disclosure;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** Who may read what somebody asked to keep private. What they were answered stands above the choice: it may have been a promise. */
final class PrivateSheet {
    private final Sheet sheet;

    PrivateSheet(Words words, AskedPrivate asked, Node page, Consumer<Disclosure> then) {
        sheet = new Sheet(words, words.text("report.privateTitle"));
        var everyone =
                Command.named(
                                words.text("report.privateEveryone"),
                                () -> {
                                    sheet.close();
                                    then.accept(new Disclosure.EveryoneKnowing());
                                })
                        .icon(Feather.EYE);
        var court =
                Command.named(
                                words.text("report.privateCourt"),
                                () -> {
                                    sheet.close();
                                    ReasonSheet.courtOnly(
                                                    words,
                                                    why ->
                                                            then.accept(
                                                                    new Disclosure.CourtOnly(why)))
                                            .openOver(page);
                                })
                        .icon(Feather.EYE_OFF);
        sheet.add(
                        Texts.body(words.text("report.privateWho", asked.who())),
                        Texts.quote(answer(words, asked)),
                        Texts.body(words.text("report.privateText")),
                        Buttons.flow(Buttons.plain(court)))
                .primary(everyone);
    }

    void openOver(Node page) {
        sheet.openOver(page);
    }

    static String answer(Words words, AskedPrivate asked) {
        return asked.answered().isBlank()
                ? words.text("report.privateNoAnswer")
                : words.text("report.privateAnswered", asked.answered());
    }
}
