package org.tyst.screens.outgoing;

import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.tyst.dispatch.ExtractOutcome;
import org.tyst.dispatch.ExtractReceipt;
import org.tyst.dispatch.Lying;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Command;
import org.tyst.words.Words;

/** What became of what was to leave. It has its place from the beginning, so that what was typed keeps the focus. */
public final class ExtractSaid extends VBox {
    private final Words words;
    private final Command next;
    private final Function<ExtractOutcome.Changed, String> outdated;

    /**
     * @param next where one looks at what has left
     * @param outdated what is said when something changed after it was made
     */
    public ExtractSaid(
            ExtractRun run,
            Words words,
            Command next,
            Function<ExtractOutcome.Changed, String> outdated) {
        this.words = words;
        this.next = next;
        this.outdated = outdated;
        getStyleClass().add("gap-2");
        managedProperty().bind(visibleProperty());
        run.outcome()
                .subscribe(now -> {
                    getChildren().setAll(now.stream().map(this::banner).toList());
                    setVisible(now.isPresent());
                });
    }

    private Banner banner(ExtractOutcome outcome) {
        return switch (outcome) {
            case ExtractOutcome.Out out -> Banner.good(left(out.receipt())).act(next);
            case ExtractOutcome.CalledOff _ -> Banner.info(words.text("contact.calledOff"));
            case ExtractOutcome.Stopped _ -> Banner.problem(words.text("contact.stopped"));
            case ExtractOutcome.Unanswered it ->
                    Banner.warn(words.of("contact.missing", it.missing()));
            case ExtractOutcome.Outdated it -> Banner.warn(outdated.apply(it.what()));
            case ExtractOutcome.NotDone it -> notDone(it.why());
        };
    }

    private Banner notDone(ExtractOutcome.Why why) {
        var text = words.of("outgoing.out", why);
        return switch (why) {
            case NO_PRINTER -> Banner.warn(text);
            case NOT_SAVED, NOT_PRINTED -> Banner.problem(text);
        };
    }

    private String left(ExtractReceipt receipt) {
        return switch (receipt.way()) {
            case PAPER -> words.text("outgoing.out.PRINTED");
            case FILE -> saved(receipt);
        };
    }

    private String saved(ExtractReceipt receipt) {
        var where = receipt.where().orElse(Lying.ON_THIS_COMPUTER);
        return words.text("outgoing.out.SAVED." + where, receipt.fileName());
    }
}
