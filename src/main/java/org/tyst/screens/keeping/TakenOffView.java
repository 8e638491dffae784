package org.tyst.screens.keeping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.HoldKind;
import org.tyst.screens.casefile.HoldWords;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.sync.Kind;
import org.tyst.sync.TakenOff;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** One certificate a case that has left this laptop: what, when, by which rule, and what the central record had by then. */
public final class TakenOffView extends BorderPane implements Acts {
    private final TakenOffViewModel model;
    private final Words words;
    private final Days days;
    private Page page;

    public TakenOffView(TakenOffViewModel model, Words words, Days days) {
        this.model = model;
        this.words = words;
        this.days = days;
        this.page = new Page(words.text("keeping.offTitle"));
        model.shown().subscribe(this::show);
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    private void show(TakenOffViewModel.Shown shown) {
        page =
                new Page(words.text("keeping.offTitle"))
                        .narrow()
                        .describe(words.text("keeping.offWhat"));
        if (shown.read() && shown.certificates().isEmpty()) page.add(empty());
        var leftOver = new LeftOverCard(model, words, days, page);
        page.addAll(
                shown.leftOver().stream()
                        .map(left -> leftOver.of(left, shown.courtNumber(left)))
                        .toList());
        page.addAll(shown.certificates().stream().map(one -> card(shown, one)).toList());
        setCenter(page);
    }

    private Node empty() {
        return new EmptyPage(
                Feather.FOLDER_MINUS,
                words.text("keeping.offNone"),
                words.text("keeping.offNoneNext"));
    }

    private Node card(TakenOffViewModel.Shown shown, TakenOff off) {
        var card =
                new Card(off.courtNumber().isBlank() ? off.caseId().toString() : off.courtNumber());
        if (shown.mayComeBack(off))
            card.act(
                    Command.named(words.text("keeping.askBack"), () -> model.askBack(off.caseId()))
                            .icon(Feather.DOWNLOAD));
        return card.add(facts(off), Texts.small(words.text("keeping.stateHash", off.stateHash())));
    }

    private KeyValues facts(TakenOff off) {
        return new KeyValues()
                .add(words.text("keeping.when"), days.moment(off.at()))
                .add(words.text("keeping.rule"), words.of("keeping.ground", off.ground()))
                .add(words.text("keeping.by"), off.by())
                .add(words.text("keeping.counts"), counts(off))
                .add(words.text("keeping.holds"), holds(off))
                .add(
                        words.text("keeping.confirmed"),
                        words.text("keeping.confirmedVersion", off.confirmedVersion()));
    }

    private String counts(TakenOff off) {
        var kinds =
                off.items().entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(entry -> kind(entry.getKey()) + ":\u00a0" + entry.getValue())
                        .collect(Collectors.joining(", "));
        return kinds
                + "\n"
                + words.text("keeping.alsoGone", off.withheldDetails(), off.files(), off.late());
    }

    private String holds(TakenOff off) {
        return off.heldFor().isEmpty()
                ? words.text("keeping.heldForNothing")
                : words.text(
                        "keeping.heldThere",
                        HoldWords.kinds(words, off.heldFor().stream().map(HoldKind::new).toList()));
    }

    /** A kind that this version does not know is shown as it was written. */
    private String kind(String name) {
        for (var kind : Kind.values())
            if (kind.name().equals(name)) return words.of("sync.kind", kind);
        return name;
    }
}
