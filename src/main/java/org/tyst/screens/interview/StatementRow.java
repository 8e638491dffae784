package org.tyst.screens.interview;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tyst.interviews.Speaker;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/**
 * A statement that is not being written just now: who said it and what, in as little room as that takes. Whoever comes to it
 * writes on in it.
 */
final class StatementRow extends VBox {
    private final StatementModel statement;
    private final Terms terms;
    private final Words words;

    StatementRow(StatementModel statement, int number, Terms terms, Runnable open) {
        this.statement = statement;
        this.terms = terms;
        this.words = terms.words();
        getStyleClass().addAll("card-box", "statement-row");
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(head(number), said(number, open));
    }

    private FlowPane head(int number) {
        var head =
                Buttons.wideFlow(
                        Texts.strong(number + "  " + who()), Texts.label(how(), "small", "muted"));
        if (statement.askedToKeepPrivate().get())
            head.getChildren().add(Chip.of(words, Mark.PRIVATE));
        return head;
    }

    private String who() {
        var speaker = statement.speaker().get();
        return speaker.equals(Speaker.unknown())
                ? words.text("interview.speakerNone")
                : speaker.name();
    }

    private String how() {
        var how = new ArrayList<String>();
        how.add(terms.of(statement.standing().get()));
        how.add(terms.of(statement.wording().get()));
        statement.saidAt().get().map(terms::time).ifPresent(how::add);
        return String.join(" · ", how);
    }

    /** Called like the field that opens in its place. */
    private Button said(int number, Runnable open) {
        var said = statement.words().get();
        var button =
                Buttons.quiet(
                        Command.named(
                                said.isBlank() ? words.text("interview.nothingWritten") : said,
                                open));
        button.getStyleClass().add("statement-words");
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(StatementForm.spoken(words, number));
        button.accessibleHelpProperty().unbind();
        button.setAccessibleHelp(Stream.of(who(), how(), said).collect(Collectors.joining(". ")));
        return button;
    }
}
