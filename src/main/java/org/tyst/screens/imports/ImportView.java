package org.tyst.screens.imports;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Tone;
import org.tyst.words.Words;

/** Before: what will happen. After: what came of it, case by case, or where the file is broken. */
public final class ImportView extends BorderPane implements Acts {

    private final ImportViewModel model;
    private final Words words;
    private final Command choose;
    private final Command toCases;
    private Page page;

    public ImportView(ImportViewModel model, Words words) {
        this.model = model;
        this.words = words;
        var reading =
                Bindings.createBooleanBinding(
                        () -> model.state().get() instanceof ImportState.Reading, model.state());
        this.choose =
                Command.named(words.text("import.choose"), model::choose)
                        .icon(Feather.FILE)
                        .runningWhile(reading);
        this.toCases = Command.named(words.text("import.toCases"), model::toCases);
        this.page = page();
        model.state().subscribe(this::show);
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    private void show(ImportState state) {
        page = page();
        switch (state) {
            case ImportState.Ready ready -> page.add(whatHappens());
            case ImportState.Reading reading ->
                    page.add(whatHappens(), Texts.body(words.text("import.reading")));
            case ImportState.Done done -> show(done);
            case ImportState.Failed failed -> page.say(failed(failed)).add(whatHappens());
        }
        setCenter(page);
    }

    private Page page() {
        return new Page(words.text("import.title")).primary(choose).secondary(toCases);
    }

    private Node whatHappens() {
        return new Card(
                Texts.body(words.text("import.what1")),
                Texts.body(words.text("import.what2")),
                Texts.body(words.text("import.what3")));
    }

    private void show(ImportState.Done done) {
        page.say(Banner.good(done.headline()));
        page.addAll(done.cases().stream().map(this::card).toList());
    }

    private Node card(ImportState.CaseLine line) {
        var card =
                new Card(line.title())
                        .marks(new Chip(line.what(), Tone.NEUTRAL))
                        .add(Texts.body(line.counts()));
        card.add(
                line.findings().isEmpty()
                        ? Texts.muted(words.text("import.nothingOdd"))
                        : FindingsView.of(line.findings(), words));
        return card.add(Buttons.row(open(line)));
    }

    private Node open(ImportState.CaseLine line) {
        var button =
                Buttons.plain(
                        Command.named(words.text("import.open"), () -> model.open(line.id())));
        button.setAccessibleText(words.text("import.openNamed", line.title()));
        return button;
    }

    private Node failed(ImportState.Failed failed) {
        var lines =
                String.join(
                        "\n",
                        List.of(
                                words.text("import.nothingChanged"),
                                failed.what(),
                                failed.where(),
                                failed.next()));
        return Banner.problem(lines.replace("\n\n", "\n"));
    }
}
