package org.tyst.screens.parts;

import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Buttons and menus made from a {@link Command}. One {@link #primary} a page. */
public final class Buttons {
    private static final double ONE_LINE = 10_000;

    private Buttons() {}

    public static Button primary(Command command) {
        return button(command, "accent");
    }

    public static Button plain(Command command) {
        return button(command);
    }

    /** For acts that should not shout: in rows, headers and beside a primary one. */
    public static Button quiet(Command command) {
        return button(command, "flat");
    }

    /** For what cannot be undone. */
    public static Button danger(Command command) {
        return button(command, "danger");
    }

    public static Hyperlink link(Command command) {
        var link = new Hyperlink(command.name());
        link.setOnAction(pressed -> command.run());
        link.disableProperty().bind(command.available().not());
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setWrapText(true);
        return link;
    }

    public static HBox row(Node... buttons) {
        var row = new HBox(buttons);
        row.getStyleClass().add("gap-1");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** A row that goes on to the next line when the text is large. */
    public static FlowPane flow(Node... nodes) {
        var flow = new FlowPane(nodes);
        flow.getStyleClass().add("flow-gap-1");
        flow.setAlignment(Pos.CENTER_LEFT);
        flow.setMinHeight(0); // else its least height is that of a flow 400 pixels wide
        flow.setMinWidth(0); // else its widest child at its widest
        flow.widthProperty().subscribe(() -> keepWithin(flow));
        flow.getChildren().subscribe(() -> keepWithin(flow));
        return flow;
    }

    /** At the right end of something, in one line for as long as there is room for it. */
    static FlowPane endFlow(Node... nodes) {
        var flow = flow(nodes);
        flow.setAlignment(Pos.CENTER_RIGHT);
        flow.setPrefWrapLength(ONE_LINE);
        return flow;
    }

    /** A flow gives every child the width it would like to have; what is longer than the flow must wrap instead. */
    private static void keepWithin(FlowPane flow) {
        if (flow.getWidth() <= 0) return;
        for (var child : flow.getChildren())
            if (child instanceof Region part && !part.maxWidthProperty().isBound())
                part.setMaxWidth(flow.getWidth());
    }

    /** One that has the whole width of its column to itself, and is as tall as it then needs to be. */
    public static FlowPane wideFlow(Node... nodes) {
        var flow = flow(nodes);
        flow.widthProperty().subscribe(width -> flow.setPrefWrapLength(width.doubleValue()));
        return flow;
    }

    /** The button, and below it why it cannot be pressed, as long as that is so. */
    public static VBox withReason(Button button, Command command) {
        var both = new VBox(button, reason(command));
        both.getStyleClass().add("gap-half");
        return both;
    }

    public static MenuButton menu(String name, Command... commands) {
        var menu = new MenuButton(name);
        menu.getItems().setAll(items(Arrays.asList(commands)));
        menu.setAccessibleText(name);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    static Label reason(Command command) {
        var label = Texts.label("", "why-not");
        label.textProperty().bind(command.whyNot());
        var shown = reasonShown(command);
        label.visibleProperty().bind(shown);
        label.managedProperty().bind(shown);
        return label;
    }

    private static BooleanBinding reasonShown(Command command) {
        return Bindings.not(command.enabled()).and(command.whyNot().isNotEmpty());
    }

    private static Button button(Command command, String... styles) {
        var button = new Button(command.name());
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(command.name());
        button.accessibleHelpProperty().bind(help(command));
        button.setOnAction(pressed -> command.run());
        button.disableProperty().bind(command.available().not());
        command.icon().ifPresent(icon -> button.setGraphic(Texts.icon(icon)));
        command.shortcut().ifPresent(keys -> button.setTooltip(new Tooltip(keys.getDisplayText())));
        Turning.turnIn(button, command.running());
        return button;
    }

    private static javafx.beans.binding.StringBinding help(Command command) {
        return Bindings.when(reasonShown(command)).then(command.whyNot()).otherwise("");
    }

    private static List<MenuItem> items(List<Command> commands) {
        return commands.stream().map(Buttons::item).toList();
    }

    private static MenuItem item(Command command) {
        var item = new MenuItem(command.name());
        item.setOnAction(chosen -> command.run());
        item.disableProperty().bind(command.available().not());
        command.icon().ifPresent(icon -> item.setGraphic(Texts.icon(icon)));
        return item;
    }
}
