package org.tyst.screens.unlock;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.people.KeyExchange.Progress;
import org.tyst.screens.keys.ExchangeProgress;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** While every key is exchanged: the record is closed, so there is nowhere to go and nothing to press. */
public final class ExchangingView extends Door {
    private final Words words;
    private final Runnable lock;
    private final VBox lines = new VBox();

    public ExchangingView(
            Words words, ExchangeProgress progress, Runnable lock, Runnable otherLanguage) {
        super(words, otherLanguage);
        this.words = words;
        this.lock = lock;
        lines.getStyleClass().add("gap-half");
        show(
                Texts.title(words.text("keys.exchangeRunning")),
                Texts.body(words.text("keys.exchangeStay")),
                lines);
        progress.last().subscribe(this::reached);
        progress.failed()
                .subscribe(failed -> {
                    if (failed) failed(progress.last().get());
                });
    }

    private void reached(Optional<Progress> last) {
        lines.getChildren().clear();
        for (var step : Progress.values()) {
            var done = last.filter(it -> it.compareTo(step) >= 0).isPresent();
            lines.getChildren()
                    .add(
                            Texts.withIcon(
                                    done ? Feather.CHECK_CIRCLE : Feather.CIRCLE,
                                    words.of("keys.progress", step),
                                    done ? "good-words" : "muted"));
        }
    }

    /** From the commit on it is the new passphrase that opens, and what is left to do is done then. */
    private void failed(Optional<Progress> last) {
        var late = last.filter(it -> it.compareTo(Progress.COMMITTED) >= 0).isPresent();
        var lockNow = Command.named(words.text("keys.exchangeLock"), lock).icon(Feather.LOCK);
        show(
                Texts.title(words.text("keys.exchangeTitle")),
                Banner.problem(words.text(late ? "keys.exchangeHalf" : "keys.exchangeFailed")),
                Buttons.row(Buttons.primary(lockNow)));
    }
}
