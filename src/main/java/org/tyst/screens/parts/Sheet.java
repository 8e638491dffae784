package org.tyst.screens.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tyst.words.Words;

/**
 * A question or a small form over the page. It has always a way out: a "Cancel" that changes nothing, and Esc.
 * <pre>new Sheet(words, words.text("case.leaveTitle")).add(Texts.body(...)).primary(command).openOver(button);</pre>
 * The primary command closes the sheet itself, by {@link #close()}, when it is done.
 */
public final class Sheet extends VBox {
    private final VBox content = new VBox();
    private final FlowPane acts = Buttons.flow();
    private final Command cancel;
    private Runnable leave = () -> {};
    private boolean left;

    public Sheet(Words words, String title) {
        this(title, words.text("common.cancel"));
    }

    /** With other words for the way out, such as "Close". */
    public Sheet(String title, String wayOut) {
        cancel = Command.named(wayOut, this::close);
        content.getStyleClass().add("gap-2");
        getStyleClass().add("over-page");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        setMaxHeight(USE_PREF_SIZE);
        acts.getChildren().setAll(Buttons.plain(cancel));
        getChildren().setAll(Texts.section(title), scrolling(content), acts);
    }

    public Sheet add(Node... nodes) {
        content.getChildren().addAll(nodes);
        return this;
    }

    public Sheet primary(Command command) {
        acts.getChildren().addFirst(Buttons.withReason(Buttons.primary(command), command));
        return this;
    }

    public Sheet danger(Command command) {
        acts.getChildren().addFirst(Buttons.withReason(Buttons.danger(command), command));
        return this;
    }

    public Sheet wide() {
        getStyleClass().add("wide");
        return this;
    }

    /**
     * For words that must outlive a lock.
     *
     * @param leave the page is left with the sheet open: what is typed is to be kept
     * @param done it was answered or called off
     */
    public Sheet keeps(Runnable leave, Runnable done) {
        this.leave = leave;
        sceneProperty()
                .subscribe((before, now) -> {
                    if (now == null && !left) done.run();
                });
        return this;
    }

    void leave() {
        left = true;
        leave.run();
    }

    public Sheet openOver(Node page) {
        Layers.of(page).open(Pasting.guard(this, Pasting.around(page)));
        return this;
    }

    public void close() {
        if (getScene() != null) Layers.of(this).closeTop();
    }

    private static Node scrolling(VBox content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.heightProperty()
                .subscribe(height -> scroll.setPrefViewportHeight(height.doubleValue()));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content.heightProperty()
                .subscribe(high -> scroll.setPrefViewportHeight(high.doubleValue()));
        return scroll;
    }
}
