package org.tyst.screens.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tyst.reports.Filling;
import org.tyst.reports.Section;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** The section that is open: what it is for, its blocks, and what can be added. Built anew only when it is another section. */
final class SectionPane extends VBox {
    private final ReportDeskViewModel model;
    private final Words words;
    private final BlockList blocks;
    private final DeskActs acts;
    private final Lengthwise length;
    private final List<QuestionCard> questions = new ArrayList<>();
    private final Subscription showing;
    private Optional<Built> built = Optional.empty();

    /** What the parts around the blocks hang on. */
    private record Built(String section, boolean empty, boolean mayAdd) {}

    SectionPane(ReportDeskViewModel model, Words words) {
        this.model = model;
        this.words = words;
        blocks = new BlockList(model, words);
        acts = new DeskActs(model, blocks, words);
        length = new Lengthwise(model.measure(), words);
        getStyleClass().addAll("gap-2", "report-middle");
        showing =
                Subscription.combine(
                        model.opened().subscribe(_ -> show()),
                        model.selected().subscribe(_ -> show()),
                        model.blocks().current().subscribe(_ -> show()),
                        model.manuscript().caret().subscribe(at -> at.ifPresent(blocks::enter)));
    }

    DeskActs acts() {
        return acts;
    }

    void left() {
        showing.unsubscribe();
    }

    private void show() {
        model.section().ifPresent(this::show);
    }

    private void show(Section section) {
        var now = new Built(section.key(), section.blocks().isEmpty(), mayAdd(section));
        if (built.filter(now::equals).isEmpty()) build(section);
        built = Optional.of(now);
        blocks.show(section);
        questions.forEach(card -> card.refresh(model.manuscript().report()));
        length.show(section);
    }

    private void build(Section section) {
        questions.clear();
        getChildren().setAll(parts(section));
    }

    private List<Node> parts(Section section) {
        var parts = new ArrayList<Node>();
        model.above(section).ifPresent(title -> parts.add(Texts.small(title)));
        parts.add(Texts.section(section.title()));
        model.slot()
                .map(slot -> slot.prompt().in(words.language()))
                .filter(prompt -> !prompt.isBlank())
                .ifPresent(prompt -> parts.add(Texts.muted(prompt)));
        parts.add(length);
        if (section.filling() == Filling.COURT_QUESTIONS) parts.addAll(questions());
        else if (!section.filling().isWritten())
            parts.add(Banner.info(words.of("report.filling", section.filling())));
        parts.add(blocks);
        parts.add(refusal());
        if (mayAdd(section)) parts.addAll(adding(section));
        return parts;
    }

    /** Why two passages did not become one. */
    private Banner refusal() {
        var why = model.blocks().refused();
        return Banner.info("")
                .saying(
                        Bindings.createStringBinding(
                                () ->
                                        why.get()
                                                .map(it -> words.of("editor.refused", it))
                                                .orElse(""),
                                why))
                .shownWhen(Bindings.createBooleanBinding(() -> why.get().isPresent(), why));
    }

    private boolean mayAdd(Section section) {
        return section.filling().isWritten() && model.mayWrite();
    }

    private List<? extends Node> questions() {
        var report = model.manuscript().report();
        for (var number = 1; number <= report.questions().size(); number++)
            questions.add(new QuestionCard(number, report, model, words));
        return questions.isEmpty()
                ? List.of(Texts.muted(words.text("report.noQuestions")))
                : questions;
    }

    private List<Node> adding(Section section) {
        var row = Buttons.wideFlow(Buttons.plain(acts.addParagraph()));
        acts.addings().stream().map(Buttons::quiet).forEach(row.getChildren()::add);
        return section.blocks().isEmpty() ? List.of(row, notRelevant(section)) : List.of(row);
    }

    private Field notRelevant(Section section) {
        var because = new WritingLine(section.notRelevantBecause());
        because.textProperty().addListener((_, _, text) -> model.notRelevant(text));
        return new Field(words.text("report.notRelevant"), because)
                .hint(words.text("report.notRelevantHint"));
    }
}
