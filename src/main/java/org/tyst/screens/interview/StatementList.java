package org.tyst.screens.interview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.Person;
import org.tyst.interviews.StatementId;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The statements one under the other, each a card that stays the same while others come and go. */
final class StatementList extends VBox {
    private final DraftModel draft;
    private final Terms terms;
    private final List<Person> children;
    private final VBox cards = new VBox();
    private final Map<StatementModel, StatementCard> made = new HashMap<>();

    StatementList(DraftModel draft, Terms terms, List<Person> children) {
        this.draft = draft;
        this.terms = terms;
        this.children = children;
        var words = terms.words();
        cards.getStyleClass().add("gap-2");
        getStyleClass().add("gap-2");
        getChildren()
                .setAll(
                        Texts.section(words.text("interview.statements")),
                        Texts.small(words.text("interview.statementsHint")),
                        cards,
                        undo(words),
                        Buttons.row(Buttons.plain(next(words))));
        draft.statements().subscribe(this::show);
        show();
        draft.current().subscribe((before, now) -> now.ifPresent(this::goTo));
    }

    static Command next(Words words, DraftModel draft) {
        return Command.named(words.text("interview.next"), draft::next).icon(Feather.PLUS);
    }

    /** Puts the cursor where writing went on last. */
    void write() {
        draft.current()
                .get()
                .map(this::card)
                .map(StatementCard::form)
                .ifPresent(StatementForm::write);
    }

    Optional<StatementForm> form(StatementId id) {
        return made.values().stream()
                .filter(card -> card.statement().id().equals(id))
                .map(StatementCard::form)
                .findFirst();
    }

    StatementForm first() {
        return card(draft.statements().getFirst()).form();
    }

    int number(StatementId id) {
        return draft.statements().stream().map(StatementModel::id).toList().indexOf(id) + 1;
    }

    private Command next(Words words) {
        return next(words, draft);
    }

    private Banner undo(Words words) {
        var putBack =
                Command.named(words.text("interview.putBack"), draft::putBack)
                        .icon(Feather.CORNER_UP_LEFT);
        return Banner.info(words.text("interview.takenOut"))
                .act(putBack)
                .shownWhen(
                        Bindings.createBooleanBinding(
                                () -> draft.takenOut().get().isPresent(), draft.takenOut()));
    }

    private void show() {
        made.keySet().retainAll(draft.statements());
        cards.getChildren().setAll(draft.statements().stream().map(this::card).toList());
        for (int place = 0; place < draft.statements().size(); place++)
            card(draft.statements().get(place)).number(place + 1);
    }

    private StatementCard card(StatementModel statement) {
        return made.computeIfAbsent(
                statement, one -> new StatementCard(draft, one, terms, children));
    }

    private void goTo(StatementModel statement) {
        var card = card(statement);
        if (!card.hasFocus()) card.form().write();
    }
}
