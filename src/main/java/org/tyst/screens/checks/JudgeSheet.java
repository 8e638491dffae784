package org.tyst.screens.checks;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.tyst.cases.checks.AgencyCheck;
import org.tyst.cases.checks.CheckEntry;
import org.tyst.cases.checks.Relevance;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;

/** Whether what an agency said bears on the children, and why. Until that is said, it is in no report. */
final class JudgeSheet {
    private static final int LINES = 3;

    private final CheckDesk desk;
    private final AgencyCheck check;
    private final CheckEntry entry;
    private final Words words;
    private final Radios<Relevance> answers;
    private final WritingArea typed = new WritingArea(LINES);
    private final Field answer;
    private final Field why;
    private final Sheet sheet;

    JudgeSheet(CheckDesk desk, AgencyCheck check, CheckEntry entry, Words words) {
        this.desk = desk;
        this.check = check;
        this.entry = entry;
        this.words = words;
        this.answers =
                new Radios<>(
                        List.of(Relevance.RELEVANT, Relevance.NOT_RELEVANT),
                        one -> words.of("checks.relevance", one));
        this.answer = new Field(words.text("checks.isRelevant"), answers);
        this.why = new Field(words.text("checks.whyRelevant"), typed);
        this.sheet = new Sheet(words, words.text("checks.judge"));
    }

    void openOver(Node page) {
        typed.setText(entry.whyRelevant());
        if (entry.relevance() != Relevance.NOT_JUDGED) answers.choose(entry.relevance());
        desk.keeping("judge", check, entry)
                .choice("answer", answers.chosen(), List.of(Relevance.values()), Enum::name)
                .words("why", typed.textProperty())
                .over(sheet);
        sheet.add(Texts.quote(entry.what()), answer.hint(words.text("checks.relevanceHint")), why)
                .primary(Command.named(words.text("checks.saveJudgement"), this::save))
                .openOver(page);
    }

    private void save() {
        var chosen = Optional.ofNullable(answers.chosen().get());
        answer.error(chosen.isPresent() ? "" : words.text("checks.needsJudgement"));
        why.error(typed.getText().isBlank() ? words.text("checks.needsWhy") : "");
        if (answer.isWrong()) answer.enter();
        else if (why.isWrong()) why.enter();
        else chosen.ifPresent(this::save);
    }

    private void save(Relevance chosen) {
        sheet.close();
        desk.judge(check, entry, chosen, typed.getText());
    }
}
