package org.tyst.screens.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.tyst.reports.Offer;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Composite;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The documents that may be begun, in groups: why each is there stands under its name. Those seldom wanted wait behind a button. */
final class OfferedList extends VBox implements Composite {

    private final Words words;
    private final Consumer<NewReport.Choice> chosen;
    private final ToggleGroup group = new ToggleGroup();
    private List<NewReport.Choice> choices = List.of();
    private Optional<NewReport.Choice> current = Optional.empty();
    private boolean all;

    /** What the chosen document still needs to know, asked right below its name. */
    private final Node more;

    OfferedList(Words words, Node more, Consumer<NewReport.Choice> chosen) {
        this.words = words;
        this.chosen = chosen;
        this.more = more;
        getStyleClass().add("gap-2");
        setAccessibleRole(AccessibleRole.PARENT);
    }

    void show(List<NewReport.Choice> offered) {
        choices = offered;
        current = Optional.empty();
        if (offered.stream().allMatch(one -> one.place() == Offer.Place.SELDOM)) all = true;
        fill();
    }

    @Override
    public void named(String name, String help) {
        setAccessibleText(name);
        setAccessibleHelp(help);
    }

    @Override
    public void enter() {
        buttons().findFirst().ifPresent(RadioButton::requestFocus);
    }

    private void fill() {
        group.getToggles().clear();
        getChildren()
                .setAll(
                        Stream.of(Offer.Place.values())
                                .flatMap(place -> group(place).stream())
                                .toList());
    }

    private Optional<Node> group(Offer.Place place) {
        var here = choices.stream().filter(choice -> choice.place() == place).toList();
        if (here.isEmpty()) return Optional.empty();
        if (place == Offer.Place.SELDOM && !all) return Optional.of(more(here.size()));
        var box = new VBox(Texts.strong(words.of("case.offered", place)));
        box.getStyleClass().add("gap-half");
        here.forEach(choice -> box.getChildren().add(line(choice)));
        return Optional.of(box);
    }

    private Node more(int count) {
        return Buttons.link(Command.named(words.text("case.showSeldom", count), this::showAll));
    }

    private void showAll() {
        all = true;
        fill();
        buttons().reduce((_, last) -> last).ifPresent(RadioButton::requestFocus);
    }

    private Node line(NewReport.Choice choice) {
        var why = choice.why(words);
        var button = new RadioButton(choice.name(words));
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setAccessibleHelp(why);
        var line = new VBox(button);
        line.getStyleClass().add("gap-half");
        if (!why.isBlank())
            line.getChildren().add(Texts.label(why, "small", "muted", "measure", "indented"));
        button.selectedProperty()
                .subscribe(on -> {
                    if (on) choose(choice, line);
                });
        button.setSelected(current.filter(choice::equals).isPresent());
        return line;
    }

    private void choose(NewReport.Choice choice, VBox line) {
        if (current.filter(choice::equals).isEmpty()) chosen.accept(choice);
        current = Optional.of(choice);
        line.getChildren().add(more);
    }

    private Stream<RadioButton> buttons() {
        return group.getToggles().stream().map(RadioButton.class::cast);
    }
}
