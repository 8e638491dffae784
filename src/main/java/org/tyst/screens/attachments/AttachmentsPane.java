package org.tyst.screens.attachments;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.ListChangeListener.Change;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.interviews.attachments.Attachment;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** Where files are dropped, what became of each, and what there is. */
public final class AttachmentsPane extends VBox {
    private static final String OVER = "drop-here";

    private final AttachmentsViewModel model;
    private final Words words;
    private final VBox refused = new VBox();
    private final VBox cards = new VBox();
    private final Command add;
    private boolean beside;

    AttachmentsPane(AttachmentsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.add =
                Command.named(words.text("attachment.add"), model::choose)
                        .icon(Feather.PAPERCLIP)
                        .runningWhile(model.busy());
        refused.getStyleClass().add("gap-1");
        refused.managedProperty().bind(Bindings.isNotEmpty(refused.getChildren()));
        cards.getStyleClass().add("gap-2");
        getStyleClass().addAll("gap-2", "drop-area");
        getChildren()
                .setAll(
                        said(Banner.problem(""), model.trouble()),
                        said(Banner.warn(""), model.much()),
                        said(Banner.info(""), model.looking()),
                        refused,
                        cards);
        model.refused().addListener((Change<? extends String> change) -> showRefused());
        model.lines().subscribe(this::show);
        takeDrops();
    }

    /** For the page's foot, or for a row above the list. */
    public Command add() {
        return add;
    }

    /** Something is done before a file is taken in: what it belongs to may not be in the record yet. */
    public AttachmentsPane after(Consumer<Runnable> must) {
        model.after(must);
        return this;
    }

    /** A heading and a button of its own, for a column beside something else that matters more. */
    AttachmentsPane beside() {
        beside = true;
        getChildren()
                .addAll(
                        0,
                        List.of(
                                Texts.section(words.text("attachment.title")),
                                Buttons.row(Buttons.plain(add))));
        show(model.lines().get());
        return this;
    }

    private static Banner said(Banner banner, ObservableStringValue text) {
        return banner.saying(text)
                .shownWhen(Bindings.createBooleanBinding(() -> !text.get().isEmpty(), text));
    }

    private void showRefused() {
        refused.getChildren().setAll(model.refused().stream().map(this::refusal).toList());
    }

    private Node refusal(String what) {
        return Banner.problem(what)
                .act(
                        Command.named(
                                words.text("attachment.understood"),
                                () -> model.refused().remove(what)));
    }

    private void show(List<AttachmentLine> lines) {
        cards.getChildren()
                .setAll(
                        lines.isEmpty()
                                ? List.of(empty())
                                : lines.stream().map(this::card).toList());
    }

    private Node empty() {
        if (beside) return Texts.small(words.text("attachment.orDrop"));
        return new EmptyPage(
                Feather.PAPERCLIP,
                words.text("attachment.none"),
                words.text("attachment.noneNext"));
    }

    private Node card(AttachmentLine line) {
        var card = new Card(line.title()).marks(marks(line)).add(Texts.muted(line.facts()));
        if (!line.children().isBlank())
            card.add(Texts.muted(words.text("attachment.about", line.children())));
        if (!line.takenOut().isBlank())
            card.add(Texts.withIcon(Feather.SCISSORS, line.takenOut(), "small", "measure"));
        if (!line.whereabouts().isBlank())
            card.add(
                    Texts.withIcon(Feather.DOWNLOAD_CLOUD, line.whereabouts(), "small", "measure"));
        return card.add(Buttons.flow(acts(line)));
    }

    private Node[] marks(AttachmentLine line) {
        var attachment = line.attachment();
        if (attachment.keepPrivate().asked()) return new Node[] {Chip.of(words, Mark.PRIVATE)};
        return new Node[] {
            new Chip(
                    words.of("terms.Confidentiality", attachment.confidentiality()),
                    tone(attachment))
        };
    }

    private static org.tyst.screens.parts.Tone tone(Attachment attachment) {
        return switch (attachment.confidentiality()) {
            case OPEN -> org.tyst.screens.parts.Tone.NEUTRAL;
            case NOT_ASKED -> org.tyst.screens.parts.Tone.WARN;
            case WITHHELD, OTHER_RESTRICTION -> org.tyst.screens.parts.Tone.BAD;
        };
    }

    /** What is masked is described and taken out from where it is looked at: both need the reason first. */
    private Node[] acts(AttachmentLine line) {
        var look = act(line, "attachment.look", Feather.EYE, () -> look(line));
        if (line.isMasked()) return new Node[] {look};
        return new Node[] {
            look,
            act(line, "attachment.describe", Feather.EDIT_2, () -> describe(line.attachment())),
            act(line, "attachment.remove", Feather.TRASH_2, () -> remove(line.attachment()))
        };
    }

    private Node act(AttachmentLine line, String key, Feather icon, Runnable act) {
        var button = Buttons.plain(Command.named(words.text(key), act).icon(icon));
        button.setAccessibleText(words.text(key) + ": " + line.title());
        return button;
    }

    private void look(AttachmentLine line) {
        new LookSheet(model, model.look(line.attachment()), words, this::describe, this::remove)
                .openOver(this);
    }

    private void describe(Attachment attachment) {
        model.describe(
                attachment,
                describing -> {
                    if (getScene() != null) new DescribeSheet(describing, words).openOver(this);
                });
    }

    private void remove(Attachment attachment) {
        new RemoveSheet(model, attachment, words).openOver(this);
    }

    private void takeDrops() {
        setOnDragOver(this::allow);
        setOnDragExited(gone -> getStyleClass().remove(OVER));
        setOnDragDropped(this::take);
    }

    private void allow(DragEvent drag) {
        if (!drag.getDragboard().hasFiles()) return;
        drag.acceptTransferModes(TransferMode.COPY);
        if (!getStyleClass().contains(OVER)) getStyleClass().add(OVER);
        drag.consume();
    }

    private void take(DragEvent drag) {
        take(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
        drag.setDropCompleted(true);
        drag.consume();
    }

    void take(List<Path> files) {
        getStyleClass().remove(OVER);
        model.add(files);
    }
}
