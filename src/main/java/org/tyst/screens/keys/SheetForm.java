package org.tyst.screens.keys;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.people.KeyAnswer;
import org.tyst.people.SheetCode;
import org.tyst.people.SheetPaper;
import org.tyst.screens.keys.SheetViewModel.Step;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** A recovery sheet from the code to the proof. The same at set-up and in the settings. */
public final class SheetForm extends VBox {
    private static final int GROUPS_A_ROW = 3;

    private final Words words;
    private final SheetViewModel model;
    private final boolean titled;
    private final VBox said = new VBox();

    /** @param titled where no page around it has a title */
    public SheetForm(Words words, SheetViewModel model, boolean titled) {
        this.words = words;
        this.model = model;
        this.titled = titled;
        getStyleClass().add("gap-2");
        said.managedProperty().bind(said.visibleProperty());
        model.onPaper().subscribe(outcome -> say(outcome.map(this::paper)));
        model.step().subscribe(this::enter);
    }

    private void enter(Step step) {
        say(Optional.empty());
        switch (step) {
            case Step.Making _ -> show("keys.sheetTitle", Texts.muted(words.text("keys.making")));
            case Step.Shown it -> shown(it.code());
            case Step.ReadingBack it -> readingBack(it.code());
            case Step.Works _ -> works();
        }
    }

    private void show(String title, Node... content) {
        getChildren().clear();
        if (titled) getChildren().add(Texts.title(words.text(title)));
        getChildren().addAll(content);
        if (getScene() != null) Regions.enter(this);
    }

    private void shown(SheetCode code) {
        var print =
                Command.named(words.text("keys.print"), () -> model.print(code))
                        .icon(Feather.PRINTER)
                        .runningWhile(model.busy());
        var save =
                Command.named(words.text("keys.save"), () -> model.save(code))
                        .icon(Feather.DOWNLOAD)
                        .enabledWhen(model.busy().not(), "");
        var onPaper =
                Command.named(words.text("keys.onPaper"), () -> model.haveItOnPaper(code))
                        .icon(Feather.ARROW_RIGHT);
        show(
                "keys.sheetTitle",
                Banner.warn(words.text("keys.sheetIntro")),
                groups(code),
                Texts.small(words.text("keys.lettersHint", code.groups().size())),
                Buttons.flow(Buttons.plain(print), Buttons.plain(save)),
                said,
                Texts.small(words.text("keys.paperHint")),
                model.isNeeded()
                        ? Buttons.row(Buttons.primary(onPaper))
                        : Buttons.flow(Buttons.primary(onPaper), Buttons.quiet(later())));
    }

    private void readingBack(SheetCode code) {
        var typed = new WritingLine();
        typed.textProperty().bindBidirectional(model.readBack());
        var field =
                new Field(words.text("keys.readBack"), typed).hint(words.text("keys.readBackHint"));
        model.refusal().subscribe(refusal -> field.error(refusal.map(this::wrong).orElse("")));
        var tryIt =
                Command.named(words.text("keys.tryIt"), () -> ask(field))
                        .icon(Feather.KEY)
                        .runningWhile(model.busy());
        typed.setOnAction(_ -> tryIt.run());
        show(
                "keys.readBackTitle",
                Texts.body(words.text("keys.readBackIntro")),
                field,
                Buttons.flow(
                        Buttons.primary(tryIt),
                        Buttons.plain(
                                Command.named(
                                        words.text("keys.showAgain"),
                                        () -> model.showAgain(code)))));
    }

    private void ask(Field field) {
        if (!model.readBack().get().isBlank()) model.tryIt();
        else field.error(words.text("keys.enterCode")).enter();
    }

    private void works() {
        var done = Command.named(words.text("keys.goOn"), model::leave).icon(Feather.ARROW_RIGHT);
        show(
                "keys.worksTitle",
                Banner.good(words.text("keys.works")),
                Texts.body(words.text("keys.worksMore")),
                Buttons.row(Buttons.primary(done)));
    }

    private Command later() {
        return Command.named(words.text("keys.later"), model::leave);
    }

    private TilePane groups(SheetCode code) {
        var tiles = new TilePane();
        tiles.setPrefColumns(GROUPS_A_ROW);
        tiles.setMaxWidth(USE_PREF_SIZE);
        tiles.getStyleClass().add("code-groups");
        tiles.setFocusTraversable(true);
        tiles.setAccessibleRole(AccessibleRole.TEXT);
        tiles.setAccessibleText(words.text("keys.codeSpoken", code.spoken()));
        IntStream.range(0, code.groups().size())
                .mapToObj(index -> group(index + 1, code.groups().get(index)))
                .forEach(tiles.getChildren()::add);
        return tiles;
    }

    private static VBox group(int number, String letters) {
        var box = new VBox(Texts.small(String.valueOf(number)), Texts.label(letters, "code-group"));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void say(Optional<Banner> banner) {
        said.getChildren().setAll(banner.stream().toList());
        said.setVisible(banner.isPresent());
    }

    private Banner paper(SheetPaper.Outcome outcome) {
        var text = words.of("keys.paper", outcome);
        return switch (outcome) {
            case PRINTED, SAVED -> Banner.good(text);
            case CALLED_OFF -> Banner.info(text);
            case NO_PRINTER, NOT_PRINTED, NOT_SAVED -> Banner.problem(text);
        };
    }

    private String wrong(KeyAnswer answer) {
        return KeyAnswers.say(words, answer);
    }
}
