package org.tyst.screens.contest;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.contests.Contest;
import org.tyst.screens.interview.Beside;
import org.tyst.screens.interview.Terms;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.ErrorSummary;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.Tone;
import org.tyst.words.Words;

/** One contested-data note: the original, the challenge, the checks, the decision. */
public final class ContestView extends ContestFrame {
    private final ContestViewModel model;
    private final Terms terms;
    private final Words words;

    /** @param about takes whose case is open, for the bar around the page */
    public ContestView(ContestViewModel model, Terms terms, Consumer<String> about) {
        super(terms, about, model::left);
        this.model = model;
        this.terms = terms;
        this.words = terms.words();
        model.noted().subscribe(noted -> noted.ifPresent(this::show));
    }

    private void show(Noted noted) {
        var contest = noted.contest();
        var summary = new ErrorSummary(words);
        var decision = new DecisionCard(model, noted, terms, summary);
        var made =
                new Page(words.text("contest.title", contest.raisedByName()))
                        .act(openItem(noted))
                        .say(summary, Refusals.banner(words, model.refusal()))
                        .add(
                                new Beside(
                                        column(
                                                "contest.challenge",
                                                original(noted),
                                                challenge(contest)),
                                        column(
                                                "contest.decision",
                                                new ChecksCard(model, contest, terms),
                                                decision)));
        mark(made, contest);
        if (contest.isOpen()) made.primary(decision.decide());
        put(noted.item(), made);
    }

    private void mark(Page made, Contest contest) {
        if (contest.isOpen()) made.marks(Chip.of(words, Mark.CONTESTED));
        else made.marks(new Chip(words.text("contest.decided"), Tone.GOOD));
        if (contest.restricted()) made.marks(Chip.of(words, Mark.RESTRICTED));
    }

    private Card challenge(Contest contest) {
        var facts = new KeyValues();
        facts.add(words.text("contest.raiser"), contest.raisedByName());
        facts.add(words.text("contest.via"), terms.of(contest.via()));
        facts.add(
                words.text("contest.receivedDay"),
                words.text(
                        "contest.receivedBy",
                        terms.day(contest.receivedAt()),
                        contest.receivedBy()));
        facts.add(
                words.text("contest.kind"),
                terms.of(contest.kind()) + ". " + words.of("contest.kindMeans", contest.kind()));
        facts.add(words.text("contest.wrong"), contest.saidToBeWrong());
        facts.add(
                words.text("contest.right"),
                contest.saidToBeRight().isBlank()
                        ? words.text("contest.noRight")
                        : contest.saidToBeRight());
        return new Card(words.text("contest.challenge")).add(facts);
    }

    private OriginalCard original(Noted noted) {
        return new OriginalCard(noted.item(), noted.contest().challengedText(), terms);
    }

    private Command openItem(Noted noted) {
        var name =
                switch (noted.item()) {
                    case Contested.OfStatement said -> words.text("contest.openInterview");
                    case Contested.OfFact fact -> words.text("contest.openCase");
                };
        return Command.named(name, model::openItem).icon(Feather.EXTERNAL_LINK);
    }

    private VBox column(String key, Node... nodes) {
        var column = new VBox(nodes);
        column.getStyleClass().add("gap-2");
        return Regions.mark(column, words.text(key));
    }
}
