package org.tyst.screens.attachments;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.interviews.attachments.Attachment;
import org.tyst.interviews.attachments.AttachmentPictures.Drawn.Picture;
import org.tyst.screens.attachments.LookModel.Look;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** An attachment in the window, drawn in memory: no other program and no file on the disk ever sees it plain. */
final class LookSheet {
    private final AttachmentsViewModel list;
    private final LookModel model;
    private final Words words;
    private final Consumer<Attachment> describe;
    private final Consumer<Attachment> remove;
    private final Sheet sheet;
    private final StackPane middle = new StackPane();
    private final ScrollPane picture = new ScrollPane();
    private final TextField typed = new WritingLine();
    private final Field why;

    LookSheet(
            AttachmentsViewModel list,
            LookModel model,
            Words words,
            Consumer<Attachment> describe,
            Consumer<Attachment> remove) {
        this.list = list;
        this.model = model;
        this.words = words;
        this.describe = describe;
        this.remove = remove;
        this.why = new Field(words.text("attachment.why"), typed).hint(words.text("case.whyHint"));
        this.sheet = new Sheet(title(), words.text("common.close")).wide();
        picture.setPannable(true);
        picture.getStyleClass().add("look-at");
        typed.setOnAction(entered -> ask());
        if (model.attachment().isMasked())
            list.kept("look", model.attachment(), typed.textProperty()).over(sheet);
    }

    void openOver(Node page) {
        sheet.add(middle);
        sheet.openOver(page);
        var closed = model.look().subscribe(this::show);
        sheet.sceneProperty()
                .subscribe((before, now) -> {
                    if (now != null) return;
                    closed.unsubscribe();
                    model.close();
                });
        page.getScene().windowProperty().flatMap(Window::focusedProperty).subscribe(this::focused);
        if (!model.attachment().isMasked()) model.open("");
    }

    private void focused(Boolean focused) {
        if (Boolean.FALSE.equals(focused)) model.glancedAway();
    }

    private String title() {
        var attachment = model.attachment();
        return attachment.isMasked() ? model.said().maskedTitle(attachment) : attachment.title();
    }

    private void show(Look look) {
        switch (look) {
            case Look.Asking asking -> put(asking());
            case Look.Drawing drawing -> put(new ProgressIndicator());
            case Look.Coming(var what) -> put(column(new ProgressIndicator(), Texts.body(what)));
            case Look.Shown(var drawn) -> put(shown(drawn));
            case Look.NotDrawn(var what) -> put(column(Buttons.flow(acts()), Banner.problem(what)));
            case Look.Hidden hidden -> put(Texts.body(words.text("attachment.hiddenAgain")));
            case Look.Trouble(var what) -> put(Banner.problem(what));
        }
    }

    private void put(Node node) {
        middle.getChildren().setAll(node);
    }

    private Node asking() {
        var show = Command.named(words.text("attachment.showIt"), this::ask).icon(Feather.EYE);
        return column(
                Texts.body(words.text("attachment.askWhy")),
                why,
                Buttons.row(Buttons.primary(show)));
    }

    private void ask() {
        why.error(model.wrongWith(typed.getText()));
        if (why.isWrong()) why.enter();
        else model.open(typed.getText());
    }

    private Node shown(Picture drawn) {
        picture.setContent(paper(drawn));
        return column(Buttons.flow(acts()), picture, facts());
    }

    private Node paper(Picture drawn) {
        var image = new WritableImage(drawn.width(), drawn.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        drawn.width(),
                        drawn.height(),
                        PixelFormat.getIntArgbInstance(),
                        drawn.argb(),
                        0,
                        drawn.width());
        var paper = new StackPane(new ImageView(image));
        paper.getStyleClass().add("paper");
        paper.setAccessibleText(spoken());
        paper.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        var around = new StackPane(paper);
        around.getStyleClass().add("preview-pages");
        return around;
    }

    private String spoken() {
        return words.text("attachment.spoken", model.attachment().title(), at(), model.pages());
    }

    private int at() {
        return model.page().get() + 1;
    }

    private Node[] acts() {
        var larger = act("attachment.larger", Feather.ZOOM_IN, model::larger);
        var smaller = act("attachment.smaller", Feather.ZOOM_OUT, model::smaller);
        if (model.pages() == 1) return new Node[] {larger, smaller};
        return new Node[] {
            act("attachment.pageBefore", Feather.CHEVRON_LEFT, () -> model.turn(-1)),
            Texts.strong(words.text("attachment.pageOf", at(), model.pages())),
            act("attachment.pageAfter", Feather.CHEVRON_RIGHT, () -> model.turn(1)),
            larger,
            smaller
        };
    }

    private Node act(String key, Feather icon, Runnable act) {
        return Buttons.plain(Command.named(words.text(key), act).icon(icon));
    }

    private Node facts() {
        var attachment = model.attachment();
        var said = model.said();
        var values =
                new KeyValues()
                        .add(words.text("attachment.titleField"), attachment.title())
                        .add(words.text("attachment.what"), said.facts(attachment))
                        .add(words.text("attachment.whoAdded"), said.added(attachment))
                        .add(words.text("attachment.details"), takenOut(attachment))
                        .add(
                                words.text("attachment.others"),
                                words.of("terms.Confidentiality", attachment.confidentiality()))
                        .add(
                                words.text("attachment.courtMaySee"),
                                words.of("terms.CourtMaySee", attachment.courtMaySee()));
        said.interview(attachment, list.around())
                .ifPresent(text -> values.add(words.text("attachment.interview"), text));
        return attachment.isMasked() ? column(values, Buttons.flow(more(attachment))) : values;
    }

    private String takenOut(Attachment attachment) {
        var said = model.said().takenOut(attachment);
        return said.isBlank() ? words.text("attachment.nothingTakenOut") : said;
    }

    private Node[] more(Attachment attachment) {
        return new Node[] {
            act("attachment.describe", Feather.EDIT_2, () -> then(describe, attachment)),
            act("attachment.remove", Feather.TRASH_2, () -> then(remove, attachment))
        };
    }

    private void then(Consumer<Attachment> act, Attachment attachment) {
        sheet.close();
        act.accept(attachment);
    }

    private static Node column(Node... nodes) {
        var column = new javafx.scene.layout.VBox(nodes);
        column.getStyleClass().add("gap-2");
        return column;
    }
}
