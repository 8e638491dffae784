package org.tyst.screens.signoff;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.Person;
import org.tyst.reports.life.Replies;
import org.tyst.reports.life.Step;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Section;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Tone;
import org.tyst.words.Words;

/** Who was told of the recommendations before the court is, how, and what they said about them. */
final class ShareBackSection {
    private final SignOffViewModel model;
    private final Standing now;
    private final Words words;
    private final Node page;

    ShareBackSection(SignOffViewModel model, Standing now, Words words, Node page) {
        this.model = model;
        this.now = now;
        this.words = words;
        this.page = page;
    }

    Section of() {
        var section =
                new Section(
                        words.text("signoff.shareBack"),
                        Texts.muted(words.text("signoff.shareBackHint")));
        section.addAll(now.toTell().stream().map(this::card).toList());
        if (mayPutIn()) section.add(Buttons.row(Buttons.plain(putIn())));
        return section;
    }

    private boolean mayPutIn() {
        return isOpen() && !now.life().shared().isEmpty() && isPlaceForThem();
    }

    private boolean isPlaceForThem() {
        return Replies.section(now.report()).isPresent();
    }

    private boolean isOpen() {
        return now.mine() && now.report().isDraft();
    }

    private Command putIn() {
        return Command.named(words.text("signoff.putIn"), model::putRepliesIn)
                .icon(Feather.CORNER_DOWN_RIGHT);
    }

    private Node card(Person person) {
        var told = now.life().sharedWith(person.id());
        var card = new Card(person.name());
        card.marks(chip(told.map(Step.SharedBack::isDone)));
        told.map(this::said).ifPresent(card::addAll);
        if (isOpen()) card.add(Buttons.row(recording(person, told)));
        return card;
    }

    private Chip chip(Optional<Boolean> done) {
        if (done.isEmpty())
            return new Chip(words.text("signoff.notYetTold"), Tone.WARN, Feather.CLOCK);
        return done.get()
                ? new Chip(words.text("signoff.told"), Tone.GOOD, Feather.CHECK)
                : new Chip(words.text("signoff.notTold"), Tone.NEUTRAL, Feather.SLASH);
    }

    private List<Node> said(Step.SharedBack told) {
        if (!told.isDone()) return List.of(Texts.body(told.whyNot()));
        var how =
                words.text(
                        "signoff.toldHow",
                        words.date(told.on().orElseThrow()),
                        words.of("signoff.how", told.how()));
        if (told.words().isBlank())
            return List.of(Texts.body(how), Texts.muted(words.text("signoff.saidNothing")));
        var said = told.exact() ? "“" + told.words() + "”" : told.words();
        return List.of(Texts.body(how), Texts.quote(said));
    }

    private Node recording(Person person, Optional<Step.SharedBack> told) {
        var record =
                Command.named(
                                words.text(
                                        told.isPresent()
                                                ? "signoff.recordAgain"
                                                : "signoff.recordShort"),
                                () ->
                                        new ShareBackSheet(person, told, words, model::shared)
                                                .openOver(page))
                        .icon(Feather.EDIT_3);
        var button = Buttons.quiet(record);
        button.setAccessibleText(words.text("signoff.record", person.name()));
        return button;
    }
}
