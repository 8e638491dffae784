package org.tyst.screens.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DataTable;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** All cases on this laptop. Typing finds, Enter opens. */
public final class CasesView extends BorderPane implements Acts {

    private static final Comparator<CaseLine> SOONEST_FIRST =
            Comparator.comparing((CaseLine line) -> line.nextDay().orElse(LocalDate.MAX));

    private final CasesViewModel model;
    private final Words words;
    private final Command importFile;
    private final Command openOther;
    private final TextField typed = WritingLine.toLookFor();
    private Page page;

    public CasesView(CasesViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.importFile =
                Command.named(words.text("cases.import"), model::toImport).icon(Feather.DOWNLOAD);
        this.openOther =
                Command.named(words.text("cases.openOther"), model::toOpenCase)
                        .icon(Feather.UNLOCK);
        this.page = page();
        typed.textProperty().bindBidirectional(model.typed());
        typed.setOnAction(entered -> model.openTheOnlyOne());
        typed.sceneProperty().subscribe(shown -> typed.requestFocus());
        model.loaded().subscribe(this::show);
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    private void show(boolean loaded) {
        page = page();
        if (loaded && model.isEmpty()) page.add(empty());
        else if (loaded) page.fill(findAndOpen());
        else page.add(Meanwhile.reading(words.text("common.opening")));
        setCenter(page);
    }

    private Page page() {
        return new Page(words.text("cases.title")).act(openOther).primary(importFile);
    }

    private Node empty() {
        return new EmptyPage(
                Feather.FOLDER, words.text("cases.empty"), words.text("cases.emptyNext"));
    }

    /** The finder scrolls with the table where the window is low or the letters are large. */
    private Node findAndOpen() {
        var table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        typed.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN) enter(table);
        });
        var both = new VBox(finder(), table);
        both.getStyleClass().addAll("gap-2", "holds-a-table");
        return both;
    }

    /** The arrow that leads down from what was typed leads into the list. */
    private static void enter(DataTable<CaseLine> table) {
        table.requestFocus();
        table.getSelectionModel().selectFirst();
    }

    private Node finder() {
        var found = Texts.small("");
        found.textProperty().bind(model.found());
        return new VBox(
                new Field(words.text("cases.find"), typed).hint(words.text("cases.findHint")),
                found);
    }

    private DataTable<CaseLine> table() {
        return new DataTable<CaseLine>(
                        words.text("cases.title"), words.text("cases.noneFound"), model.lines())
                .column(words.text("cases.number"), CaseLine::number, 10)
                .column(words.text("cases.children"), CaseLine::children, 18)
                .column(words.text("cases.next"), line -> line, CaseLine::next, SOONEST_FIRST, 16)
                .marks(words.text("cases.marks"), this::marks, this::spokenMarks, 14)
                .column(words.text("cases.draftState"), CaseLine::drafts, 9)
                .column(words.text("cases.synced"), CaseLine::synced, 11)
                .onActivate(model::open);
    }

    private Node marks(CaseLine line) {
        var row = new VBox();
        row.getStyleClass().add("gap-half");
        if (line.late()) row.getChildren().add(Chip.of(words, Mark.OVERDUE));
        if (line.contested() > 0)
            row.getChildren().add(Chip.of(words, Mark.CONTESTED, line.contested()));
        if (line.confidential()) row.getChildren().add(Chip.of(words, Mark.CONFIDENTIAL_DETAILS));
        return row;
    }

    private String spokenMarks(CaseLine line) {
        var late = line.late() ? words.of("common.mark", Mark.OVERDUE) + " " : "";
        var contested =
                line.contested() > 0
                        ? words.of("common.mark", Mark.CONTESTED) + " " + line.contested() + " "
                        : "";
        return late
                + contested
                + (line.confidential() ? words.of("common.mark", Mark.CONFIDENTIAL_DETAILS) : "");
    }
}
