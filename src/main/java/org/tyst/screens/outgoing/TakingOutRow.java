package org.tyst.screens.outgoing;

import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.dispatch.Lying;
import org.tyst.dispatch.Outgoing;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.words.Words;

/** Save and print, and below them what became of it. */
public final class TakingOutRow extends VBox {
    private final TakingOut desk;
    private final Outgoing file;
    private final Words words;
    private final SimpleBooleanProperty working = new SimpleBooleanProperty();

    /** @param whose told to a screen reader beside each button: there is a row for every copy */
    public TakingOutRow(TakingOut desk, Outgoing file, String whose, Words words) {
        this.desk = desk;
        this.file = file;
        this.words = words;
        getStyleClass().add("gap-1");
        getChildren().setAll(acts(whose));
    }

    private FlowPane acts(String whose) {
        var save = file.isPages() ? "outgoing.save" : "outgoing.saveWord";
        var row = Buttons.flow(button(save, Feather.DOWNLOAD, this::save, whose));
        if (file.isPages())
            row.getChildren().add(button("outgoing.print", Feather.PRINTER, this::print, whose));
        return row;
    }

    private Button button(String key, Feather icon, Runnable act, String whose) {
        var button =
                Buttons.quiet(Command.named(words.text(key), act).icon(icon).runningWhile(working));
        button.setAccessibleText(words.text(key + "For", whose));
        return button;
    }

    private void save() {
        working.set(true);
        desk.choose(
                file,
                this,
                words,
                chosen -> {
                    working.set(false);
                    chosen.ifPresent(this::save);
                });
    }

    private void save(WaysOut.Chosen where) {
        working.set(true);
        desk.save(file, where, outcome -> told(outcome, where.lying()));
    }

    private void print() {
        working.set(true);
        desk.print(file, outcome -> told(outcome, Lying.ON_THIS_COMPUTER));
    }

    private void told(TakingOut.Outcome outcome, Lying where) {
        working.set(false);
        if (getChildren().size() > 1) getChildren().removeLast();
        said(outcome, where).ifPresent(getChildren()::add);
    }

    private Optional<Banner> said(TakingOut.Outcome outcome, Lying where) {
        return switch (outcome) {
            case CALLED_OFF -> Optional.empty();
            case SAVED ->
                    Optional.of(
                            Banner.good(
                                    words.text("outgoing.out.SAVED." + where, file.fileName())));
            case PRINTED -> Optional.of(Banner.good(words.of("outgoing.out", outcome)));
            case NO_PRINTER, NOT_HERE ->
                    Optional.of(Banner.warn(words.of("outgoing.out", outcome)));
            case NOT_SAVED, NOT_PRINTED ->
                    Optional.of(Banner.problem(words.of("outgoing.out", outcome)));
        };
    }
}
