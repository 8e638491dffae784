package org.tyst.screens.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.checks.AgencyCheck;
import org.tyst.cases.checks.CheckAnswer;
import org.tyst.cases.checks.Step;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Things;
import org.tyst.words.Words;

/** One check: how it stands, what was done, the answer that holds and the ones that it replaced. */
final class CheckCard {
    private final CheckDesk desk;
    private final AgencyCheck check;
    private final CheckTexts texts;
    private final Words words;
    private final Page page;

    CheckCard(CheckDesk desk, AgencyCheck check, CheckTexts texts, Words words, Page page) {
        this.desk = desk;
        this.check = check;
        this.texts = texts;
        this.words = words;
        this.page = page;
    }

    Node node() {
        var card =
                new Card(check.agency())
                        .marks(StateChip.of(words, check.state()))
                        .add(Texts.muted(texts.kind(check)), facts());
        texts.waiting(check).map(Texts::strong).ifPresent(card::add);
        hint().ifPresent(card::add);
        check.newestFirst().forEach(answer -> card.addAll(answer(answer)));
        card.readAlone(check.agency() + ". " + texts.about(check));
        return Things.mark(card.add(acts()), check.id());
    }

    private Node facts() {
        var values =
                new KeyValues()
                        .add(words.text("checks.about"), texts.about(check))
                        .add(words.text("checks.asked"), check.about());
        return check.steps().isEmpty()
                ? values
                : values.add(words.text("checks.done"), texts.steps(check));
    }

    /** What refused consent leads to, so that nobody waits for what was never asked. */
    private Optional<Node> hint() {
        return switch (check.state()) {
            case CONSENT_REFUSED_SO_FAR ->
                    Optional.of(Banner.warn(words.text("checks.askDirection")));
            case CONSENT_NOT_ASKED -> Optional.of(Banner.info(words.text("checks.consentFirst")));
            case CONSENT_ASKED,
                    DIRECTION_ASKED,
                    DIRECTION_REFUSED_SO_FAR,
                    NOT_REQUESTED,
                    OUTSTANDING,
                    REFUSED,
                    ANSWERED ->
                    Optional.empty();
        };
    }

    private List<Node> answer(CheckAnswer answer) {
        return check.later(answer.id()).map(later -> replaced(answer, later)).orElse(held(answer));
    }

    private List<Node> held(CheckAnswer answer) {
        var all = new ArrayList<Node>();
        all.add(Texts.strong(texts.answered(answer)));
        all.add(Texts.muted(texts.identity(answer)));
        if (!answer.conditions().isBlank())
            all.add(Texts.muted(words.text("checks.conditionsAre", answer.conditions())));
        if (answer.courtOnly()) all.add(Texts.muted(words.text("checks.courtOnlyIs")));
        answer.entries()
                .forEach(entry ->
                        all.add(new EntryBox(desk, check, entry, texts, words, page).node()));
        return all;
    }

    private List<Node> replaced(CheckAnswer answer, CheckAnswer later) {
        var all = new ArrayList<Node>();
        all.add(
                Texts.muted(
                        words.text(
                                "checks.replaced",
                                texts.answered(answer),
                                words.date(later.issuedOn()),
                                later.whySuperseded())));
        answer.entries()
                .forEach(entry ->
                        all.add(
                                Texts.muted(
                                        words.text(
                                                "checks.replacedEntry",
                                                words.of("checks.disposal", entry.ended()),
                                                entry.what()))));
        return all;
    }

    private Node acts() {
        var row = Buttons.flow();
        if (check.state().awaitsAnswer()) row.getChildren().add(button(answerIt()));
        if (check.next().stream().anyMatch(step -> step != Step.Kind.ANSWERED))
            row.getChildren().add(button(goOn()));
        return row;
    }

    private Node button(Command command) {
        var button = Buttons.plain(command);
        button.setAccessibleText(command.name() + ": " + check.agency());
        return button;
    }

    private Command answerIt() {
        return Command.named(
                        words.text("checks.writeAnswer"),
                        () -> new AnswerSheet(desk, check, words).openOver(page))
                .icon(Feather.EDIT_3);
    }

    private Command goOn() {
        return Command.named(
                        words.text("checks.writeStep"),
                        () -> new StepSheet(desk, check, words).openOver(page))
                .icon(Feather.CHEVRON_RIGHT);
    }
}
