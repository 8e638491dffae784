package org.tyst.screens.unlock;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.keys.DoorWords;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.unlock.FirstRunViewModel.Step;
import org.tyst.words.Words;

public final class FirstRunView extends Door {
    private final Words words;
    private final FirstRunViewModel model;
    private final VBox trouble = Door.trouble();

    public FirstRunView(Words words, FirstRunViewModel model, Runnable otherLanguage) {
        super(words, otherLanguage);
        this.words = words;
        this.model = model;
        model.step().subscribe(this::enter);
        model.refusal()
                .subscribe(refusal -> {
                    trouble.getChildren().clear();
                    refusal.ifPresent(answer ->
                            trouble.getChildren()
                                    .add(Banner.problem(DoorWords.say(words, answer))));
                });
    }

    private void enter(Step step) {
        wide(step instanceof Step.Choosing);
        switch (step) {
            case Step.Choosing choosing -> choose();
            case Step.Practising _ -> show(trouble, practising());
            case Step.SettingUp settingUp -> show(trouble, new SetUpView(words, model));
        }
        if (getCenter() instanceof Parent middle) Regions.enter(middle);
    }

    private void choose() {
        var practise =
                Command.named(words.text("unlock.practise"), model::choosePractise)
                        .icon(Feather.COFFEE)
                        .runningWhile(model.busy());
        var setUp =
                Command.named(words.text("unlock.setUpStart"), model::chooseSetUp)
                        .icon(Feather.ARROW_RIGHT)
                        .enabledWhen(model.busy().not(), "");
        show(
                Texts.title(words.text("unlock.firstTitle")),
                Texts.body(words.text("unlock.firstIntro")),
                trouble,
                choice(
                        words.text("unlock.practiseTitle"),
                        words.text("unlock.practiseText"),
                        Buttons.plain(practise)),
                choice(
                        words.text("unlock.setUpTitle"),
                        words.text("unlock.setUpText"),
                        Buttons.primary(setUp)));
    }

    private Node practising() {
        return new PractiseView(words, false, model.busy(), model::practise, model::chooseAgain);
    }

    private Card choice(String title, String text, Node button) {
        return new Card(title).add(Texts.body(text), Buttons.row(button));
    }
}
