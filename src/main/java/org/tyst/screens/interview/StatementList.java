package org.tyst.screens.interview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.Person;
import org.tyst.interviews.StatementId;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.NextPicture;
import org.tyst.screens.parts.Pasting;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/**
 * The statements one under the other, each a card that stays the same while others come and go. One is open to be written in;
 * so is every other in which something is missing. Of many those around the open one come first, the others a few with each picture.
 */
final class StatementList extends VBox {
    private static final int AT_ONCE = 6;

    private final DraftModel draft;
    private final Terms terms;
    private final List<Person> children;
    private final Pasting pasting;
    private final HelpDesk help;
    private final VBox cards = new VBox();
    private final Map<StatementModel, StatementCard> made = new HashMap<>();
    private final Set<StatementId> wrong = new HashSet<>();
    private int reach = AT_ONCE;

    StatementList(
            DraftModel draft, Terms terms, List<Person> children, Pasting pasting, HelpDesk help) {
        this.draft = draft;
        this.terms = terms;
        this.children = children;
        this.pasting = pasting;
        this.help = help;
        var words = terms.words();
        cards.getStyleClass().add("gap-1");
        getStyleClass().add("gap-2");
        getChildren()
                .setAll(
                        Texts.section(words.text("interview.statements")),
                        Texts.small(words.text("interview.statementsHint")),
                        cards,
                        undo(words),
                        Buttons.row(Buttons.plain(next(words, draft))));
        draft.statements().subscribe(this::show);
        show();
        draft.current().subscribe((before, now) -> now.ifPresent(this::goTo));
    }

    static Command next(Words words, DraftModel draft) {
        return Command.named(words.text("interview.next"), draft::next)
                .icon(Feather.PLUS)
                .answeredInside("Enter");
    }

    /** Puts the cursor where writing went on last. */
    void write() {
        current().ifPresent(StatementForm::write);
    }

    Optional<StatementForm> current() {
        return draft.current().get().map(this::card).map(StatementCard::form);
    }

    /** Forgets what was missing before. Then {@link #wrong} opens what must be looked at. */
    void allWell() {
        wrong.clear();
        forms().forEach(StatementForm::allWell);
        show();
    }

    StatementForm wrong(StatementId id) {
        wrong.add(id);
        reach = draft.statements().size();
        show();
        return cardOf(id).map(StatementCard::form).orElseGet(this::first);
    }

    /** Those that have been written in since the page was opened. */
    List<StatementForm> forms() {
        return draft.statements().stream()
                .flatMap(statement -> card(statement).formIfMade().stream())
                .toList();
    }

    StatementForm first() {
        return card(draft.statements().getFirst()).form();
    }

    int number(StatementId id) {
        return draft.statements().stream().map(StatementModel::id).toList().indexOf(id) + 1;
    }

    private Banner undo(Words words) {
        var putBack =
                Command.named(words.text("interview.putBack"), draft::putBack)
                        .icon(Feather.CORNER_UP_LEFT);
        var out = draft.order().takenOut();
        return Banner.info(words.text("interview.takenOut"))
                .act(putBack)
                .shownWhen(Bindings.createBooleanBinding(() -> out.get().isPresent(), out));
    }

    private void show() {
        var all = draft.statements();
        made.keySet().retainAll(all);
        var open = draft.current().get().map(all::indexOf).filter(at -> at >= 0);
        var from = Math.max(0, open.orElse(all.size() - 1) - reach);
        var until = Math.min(all.size(), from + 2 * reach + 1);
        Following.inOrder(cards, all.subList(from, until).stream().<Node>map(this::card).toList());
        for (int place = from; place < until; place++) show(card(all.get(place)), place + 1);
        if (until - from < all.size()) NextPicture.then(this::more);
    }

    private void more() {
        reach += 2 * AT_ONCE;
        show();
    }

    private void show(StatementCard card, int number) {
        card.number(number);
        var chosen = draft.current().get().filter(card.statement()::equals).isPresent();
        card.show(chosen || wrong.contains(card.statement().id()), chosen);
    }

    private Optional<StatementCard> cardOf(StatementId id) {
        return draft.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .map(this::card);
    }

    private StatementCard card(StatementModel statement) {
        return made.computeIfAbsent(
                statement, one -> new StatementCard(draft, one, terms, children, pasting, help));
    }

    /** The cursor is in the next one before the last one closes: else the focus would go astray for a moment. */
    private void goTo(StatementModel statement) {
        var card = card(statement);
        if (!draft.statements().contains(statement)) return;
        card.show(true, true);
        if (!card.hasFocus()) card.form().write();
        show();
    }
}
