package org.tyst.screens.interview;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The page of a signed interview. */
final class ReadingPage {
    private final InterviewViewModel model;
    private final SignedModel signed;
    private final Terms terms;
    private final Words words;
    private final Node papers;
    private final VBox statements = new VBox();

    private ReadingPage(InterviewViewModel model, SignedModel signed, Terms terms, Node papers) {
        this.model = model;
        this.papers = papers;
        this.signed = signed;
        this.terms = terms;
        this.words = terms.words();
    }

    static Page of(InterviewViewModel model, SignedModel signed, Terms terms, Node papers) {
        return new ReadingPage(model, signed, terms, papers).page();
    }

    private Page page() {
        var interview = signed.opened().record().interview();
        statements.getStyleClass().add("gap-2");
        signed.correcting().subscribe(this::show);
        var tasks = model.tasks(signed.opened());
        var visit =
                new VBox(
                        new VisitFacts(interview, model.isLate(interview), terms),
                        new ToldFacts(interview, signed.opened().file(), model.explaining(), terms),
                        new ConductFacts(interview, terms),
                        new TasksCard(tasks, terms),
                        papers);
        visit.getStyleClass().add("gap-2");
        var facts = Regions.mark(visit, words.text("interview.visit"));
        var page =
                new Page(Heads.title(words, signed.opened().file()))
                        .marks(Chip.of(words, Mark.SIGNED))
                        .act(
                                Command.named(words.text("contact.versions"), model::toVersions)
                                        .icon(Feather.CLOCK),
                                Command.named(words.text("contact.title"), model::toPaper)
                                        .icon(Feather.PRINTER))
                        .say(
                                Texts.strong(terms.children(signed.opened().file())),
                                Heads.refusal(words, model))
                        .add(
                                new Beside(
                                        facts,
                                        Regions.mark(
                                                statements, words.text("interview.statements"))));
        interview
                .signedAt()
                .ifPresent(at -> page.describe(words.text("interview.signedAt", terms.moment(at))));
        return page;
    }

    private void show(Optional<CorrectionModel> correcting) {
        var shown = new ArrayList<Node>();
        shown.add(Texts.section(words.text("interview.statements")));
        for (var statement : signed.statements()) {
            shown.add(new SignedStatement(model, signed, statement, terms));
            correcting.filter(begun -> begun.isOf(statement)).map(this::card).ifPresent(shown::add);
        }
        statements.getChildren().setAll(shown);
        shown.stream()
                .filter(CorrectionCard.class::isInstance)
                .map(CorrectionCard.class::cast)
                .forEach(CorrectionCard::write);
    }

    private CorrectionCard card(CorrectionModel correction) {
        return new CorrectionCard(model, signed, correction, terms);
    }
}
