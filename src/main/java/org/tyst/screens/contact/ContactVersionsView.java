package org.tyst.screens.contact;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.contact.ContactVersionsViewModel.Shown;
import org.tyst.screens.history.ReadingLines;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Section;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The versions of a signed contact with their differences, who read it, and which copies of it have left. */
public final class ContactVersionsView extends StackPane implements Acts {
    private final ContactVersionsViewModel model;
    private final Words words;
    private Page page;

    public ContactVersionsView(ContactVersionsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        page = new Page(words.text("contact.versions"));
        model.shown().subscribe(this::show);
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    private void show(Shown shown) {
        page =
                switch (shown) {
                    case Shown.Opening _ ->
                            new Page(words.text("contact.versions"))
                                    .add(Meanwhile.reading(words.text("common.opening")));
                    case Shown.Gone _ -> gone();
                    case Shown.Open open -> open(open);
                };
        getChildren().setAll(page);
    }

    private Page gone() {
        return new Page(words.text("contact.versions"))
                .add(
                        new EmptyPage(
                                Feather.CLOCK,
                                words.text("contact.gone"),
                                words.text("contact.goneNext")));
    }

    private Page open(Shown.Open now) {
        return new Page(words.text("contact.versions"))
                .describe(words.text("contact.versionsIntro"))
                .add(versions(now), readings(now), copies(now))
                .secondary(
                        Command.named(words.text("contact.back"), model::toContact)
                                .icon(Feather.CORNER_UP_LEFT),
                        Command.named(words.text("contact.title"), model::toPaper)
                                .icon(Feather.PRINTER));
    }

    private Node versions(Shown.Open now) {
        var section = new Section(words.text("contact.whatChanged"), first(now));
        if (now.corrections().isEmpty())
            return section.add(Texts.muted(words.text("contact.nothingChanged")));
        var cards = new CorrectionCards(now, model, words);
        return section.addAll(now.corrections().stream().map(cards::card).toList());
    }

    private Node first(Shown.Open now) {
        var interview = now.contact().record().interview();
        var statements = now.contact().record().statements().size() - now.corrections().size();
        return Texts.body(
                words.text(
                        "contact.firstVersion",
                        interview.authorName(),
                        interview.signedAt().map(model::moment).orElse(""),
                        statements));
    }

    private Node readings(Shown.Open now) {
        return new Section(
                words.text("history.whoRead"),
                new ReadingLines(words).of(now.readings(), reading -> Optional.empty()));
    }

    private Node copies(Shown.Open now) {
        var section = new Section(words.text("contact.copies"));
        var cards = model.cards().of(now.history());
        return cards.isEmpty()
                ? section.add(Texts.muted(words.text("contact.noCopies")))
                : section.addAll(cards);
    }
}
