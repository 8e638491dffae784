package org.tyst.screens.late;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.basics.SaveOutcome;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Section;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** What a former holder's laptop sent after the case had gone, beside what stands now; what is settled stays to be read below. */
public final class LateView extends StackPane implements Acts {
    private final LateViewModel model;
    private final Words words;
    private final Days days;
    private Page page;

    public LateView(LateViewModel model, Words words, Days days) {
        this.model = model;
        this.words = words;
        this.days = days;
        page = page();
        model.shown().subscribe(this::show);
        model.outcome().subscribe(outcome -> outcome.ifPresent(this::say));
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    private Page page() {
        return new Page(words.text("late.title"));
    }

    private void show(Optional<LateViewModel.Shown> shown) {
        page = page();
        shown.ifPresentOrElse(
                this::fill, () -> page.add(Meanwhile.reading(words.text("common.opening"))));
        getChildren().setAll(page);
    }

    private void fill(LateViewModel.Shown shown) {
        if (shown.groups().isEmpty()) page.add(nothing());
        else filled(shown);
    }

    private void filled(LateViewModel.Shown shown) {
        var open = shown.open();
        page.describe(words.text("late.intro", shown.title()));
        if (open.isEmpty()) page.say(Banner.good(words.text("late.allSettled")));
        page.addAll(open.stream().map(this::card).toList());
        if (open.size() > 1) page.primary(all(open));
        if (!shown.settled().isEmpty())
            page.add(
                    new Section(
                                    words.text("late.settled"),
                                    Texts.muted(words.text("late.carriedOut")))
                            .addAll(shown.settled().stream().map(this::card).toList()));
    }

    private Node card(LateGroup group) {
        return new LateCard(model, words, days, this).of(group);
    }

    private Command all(List<LateGroup> open) {
        return Command.named(words.text("late.takeAll", open.size()), () -> model.takeIn(open))
                .icon(Feather.CHECK)
                .runningWhile(model.deciding());
    }

    private Node nothing() {
        return new EmptyPage(
                Feather.INBOX, words.text("late.nothing"), words.text("late.nothingNext"));
    }

    private void say(SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved _ -> {}
            case SaveOutcome.NotSaved not ->
                    page.say(Banner.problem(words.of("common.notSaved", not.why())));
            case SaveOutcome.Stale _ -> page.say(Banner.warn(words.text("common.stale")));
        }
    }
}
