package org.tyst.screens.parts;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** Sections side by side, on a second line when the text is large. */
public final class SectionTabs<T> extends FlowPane {
    private static final int NUMBERED = 9;

    private final Entries<T> entries;

    public SectionTabs(String name, List<Entry<T>> places) {
        entries = new Entries<>(places, "tab-entry");
        getStyleClass().add("section-tabs");
        getChildren().setAll(entries.buttons());
        Regions.mark(this, name);
    }

    public SectionTabs<T> at(T place) {
        entries.at(place);
        return this;
    }

    /** Each section as an act of its page, with the key of its number. */
    public List<Command> commands(UnaryOperator<String> name) {
        return IntStream.range(0, buttons().size())
                .mapToObj(place -> command(place, name))
                .toList();
    }

    private Command command(int place, UnaryOperator<String> name) {
        var button = buttons().get(place);
        var command = Command.named(name.apply(button.getText()), button::fire);
        return place < NUMBERED ? command.shortcut("Shortcut+" + (place + 1)) : command;
    }

    public List<ToggleButton> buttons() {
        return entries.buttons();
    }
}
