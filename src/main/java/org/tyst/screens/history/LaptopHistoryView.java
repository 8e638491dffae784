package org.tyst.screens.history;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tyst.audit.AuditEntry;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Page;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** Unlocking, failed tries, backups, settings, cases that came and went; and whether the whole history still holds. */
public final class LaptopHistoryView extends BorderPane implements Acts {
    private final LaptopHistoryViewModel model;
    private final Words words;
    private final Days days;
    private Page page;

    public LaptopHistoryView(LaptopHistoryViewModel model, Words words, Days days) {
        this.model = model;
        this.words = words;
        this.days = days;
        this.page = new Page(words.text("history.laptopTitle"));
        model.entries().subscribe(this::show);
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    private void show(List<AuditEntry> entries) {
        page =
                new Page(words.text("history.laptopTitle"))
                        .describe(words.text("history.laptopWhat"))
                        .fill(stateAndLines(entries));
        setCenter(page);
    }

    /** A long list of breaks scrolls away with the table below it. */
    private Node stateAndLines(List<AuditEntry> entries) {
        var telling = new Telling(words, days, entry -> Optional.empty());
        var table =
                new HistoryTable(words, words.text("history.laptopTitle"), telling.lines(entries));
        VBox.setVgrow(table, Priority.ALWAYS);
        var both = new VBox(new TrailCard(words, days, model.watch()), table);
        both.getStyleClass().addAll("gap-2");
        return both;
    }
}
