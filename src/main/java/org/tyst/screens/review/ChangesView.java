package org.tyst.screens.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.life.Change;
import org.tyst.screens.Place;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Choice;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Tone;
import org.tyst.screens.syncing.Compared;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** Who changed what, ever: each paragraph from its first word, with whoever wrote, when, and what stood there before and after. */
public final class ChangesView extends StackPane implements Acts {
    private final ChangesViewModel model;
    private final Words words;
    private final Days days;
    private final VBox body = new VBox();
    private Page page;

    public ChangesView(ChangesViewModel model, Words words, Days days) {
        this.model = model;
        this.words = words;
        this.days = days;
        body.getStyleClass().add("gap-2");
        page = new Page(words.text("review.changes"));
        model.shown().subscribe(this::show);
        model.who().subscribe(this::fill);
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    private void show(Optional<ChangesViewModel.Shown> found) {
        if (found.isEmpty()) getChildren().setAll(Meanwhile.reading(words.text("common.opening")));
        else show(found.get());
    }

    private void show(ChangesViewModel.Shown now) {
        page = new Page(words.text("review.changesOf", now.report().title()));
        page.describe(words.text("review.changesIntro"));
        page.act(
                Command.named(
                                words.text("review.toSignOff"),
                                () -> model.go(new Place.SignOff(now.report().id())))
                        .icon(Feather.PEN_TOOL));
        if (now.hands().size() > 1) page.add(new Field(words.text("review.whose"), hands(now)));
        page.add(body);
        fill();
        getChildren().setAll(page);
    }

    private ComboBox<String> hands(ChangesViewModel.Shown now) {
        var names = new ArrayList<>(List.of(""));
        names.addAll(now.hands());
        return new Choice<>(
                model.who(), names, name -> name.isBlank() ? words.text("review.everybody") : name);
    }

    private void fill() {
        var all = model.paragraphs();
        if (all.isEmpty())
            body.getChildren()
                    .setAll(
                            new EmptyPage(
                                    Feather.CLOCK,
                                    words.text("review.nothing"),
                                    words.text("review.nothingNext")));
        else body.getChildren().setAll(all.stream().map(this::card).toList());
    }

    private Node card(ChangesViewModel.Paragraph paragraph) {
        var card = new Card(title(paragraph));
        if (paragraph.block().isPresent() && !paragraph.isThere())
            card.marks(new Chip(words.text("review.gone"), Tone.NEUTRAL, Feather.TRASH_2));
        paragraph.changes().forEach(change -> card.add(change(change)));
        return card;
    }

    private String title(ChangesViewModel.Paragraph paragraph) {
        return paragraph.block().isEmpty() && paragraph.title().isBlank()
                ? words.text("review.whole")
                : paragraph.title();
    }

    private Node change(Change change) {
        var parts = new VBox(Texts.strong(said(change)));
        parts.getStyleClass().add("gap-half");
        change.proposal()
                .ifPresent(whose ->
                        parts.getChildren()
                                .add(
                                        Texts.body(
                                                words.text(
                                                        "review.inTheWordsOf",
                                                        whose.by(),
                                                        whose.why()))));
        parts.getChildren().addAll(texts(change));
        return parts;
    }

    private String said(Change change) {
        return words.text("review.change." + change.sort(), change.by(), days.moment(change.at()));
    }

    private List<Node> texts(Change change) {
        if (change.sort() == Change.Sort.STATUS)
            return List.of(Texts.body(status(change.before()) + " → " + status(change.after())));
        if (change.sort() == Change.Sort.LABELLED)
            return List.of(Texts.body(label(change.before()) + " → " + label(change.after())));
        if (change.sort() == Change.Sort.SOURCES)
            return List.of(
                    Texts.body(words.text("review.sources", change.before(), change.after())));
        if (change.before().isBlank()) return List.of(Texts.body(change.after()));
        if (change.after().isBlank()) return List.of(Compared.of(change.before(), ""));
        return List.of(
                Texts.small(words.text("review.before")),
                Compared.of(change.before(), change.after()),
                Texts.small(words.text("review.after")),
                Compared.of(change.after(), change.before()));
    }

    private String label(String stored) {
        var parts = stored.split(": ", 2);
        var who = words.text("review.label." + parts[0]);
        return parts.length < 2 || parts[1].isBlank() ? who : who + " (" + parts[1] + ")";
    }

    private String status(String stored) {
        return words.text("case.reportStatus." + stored);
    }
}
