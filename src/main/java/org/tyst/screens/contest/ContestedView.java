package org.tyst.screens.contest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.interview.Terms;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DataTable;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Tone;
import org.tyst.words.Words;

/** The register of everything contested on this laptop. */
public final class ContestedView extends StackPane implements Acts {
    private final ContestedViewModel model;
    private final Terms terms;
    private final Words words;
    private Optional<Page> page = Optional.empty();

    public ContestedView(ContestedViewModel model, Terms terms) {
        this.model = model;
        this.terms = terms;
        this.words = terms.words();
        getChildren().setAll(Texts.muted(words.text("contest.opening")));
        model.read().subscribe(this::show);
    }

    @Override
    public List<Command> commands() {
        return page.map(Page::commands).orElse(List.of());
    }

    @Override
    public Optional<Command> primary() {
        return page.flatMap(Page::primary);
    }

    private void show(boolean read) {
        if (!read) return;
        var made =
                new Page(words.text("contest.registerTitle"))
                        .describe(words.text("contest.registerAbout"));
        if (model.lines().isEmpty()) made.add(nothing());
        else
            made.marks(new Chip(words.text("contest.countOpen", model.open()), Tone.WARN))
                    .fill(table());
        page = Optional.of(made);
        getChildren().setAll(made);
    }

    private EmptyPage nothing() {
        return new EmptyPage(
                Feather.CHECK_CIRCLE, words.text("contest.none"), words.text("contest.noneNext"));
    }

    private DataTable<RegisterLine> table() {
        return new DataTable<>(
                        words.text("contest.register"), words.text("contest.none"), model.lines())
                .marks(words.text("contest.state"), this::chip, this::state, 11)
                .column(words.text("contest.case"), RegisterLine::caseTitle, 9)
                .column(words.text("contest.item"), line -> line.contest().challengedText(), 24)
                .column(words.text("contest.by"), line -> line.contest().raisedByName(), 11)
                .column(
                        words.text("contest.received"),
                        line -> line.contest().receivedAt(),
                        terms::day,
                        Comparator.naturalOrder(),
                        11)
                .onActivate(model::open);
    }

    private Chip chip(RegisterLine line) {
        return line.contest().isOpen()
                ? Chip.of(words, Mark.CONTESTED)
                : new Chip(state(line), Tone.NEUTRAL);
    }

    private String state(RegisterLine line) {
        return line.contest()
                .decision()
                .map(made -> terms.of(made.outcome()))
                .orElseGet(() -> words.text("contest.open"));
    }
}
