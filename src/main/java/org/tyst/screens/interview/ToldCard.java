package org.tyst.screens.interview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tyst.interviews.Checklist;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/**
 * What must be explained before somebody speaks: to each of those who are there, by their age. One list is open, and how far each
 * of them is stands beside their name.
 */
final class ToldCard extends VBox {
    private final Words words;
    private final Terms terms;
    private final VisitModel visit;
    private final FlowPane people = Buttons.wideFlow();
    private final VBox open = new VBox();
    private final FlowPane same;
    private final Map<String, ToggleButton> chips = new HashMap<>();
    private final Map<String, ToldList> made = new HashMap<>();
    private List<Checklist> lists = List.of();
    private String chosen = "";

    ToldCard(VisitModel visit, Terms terms) {
        this.words = terms.words();
        this.terms = terms;
        this.visit = visit;
        same = Buttons.flow(Buttons.quiet(sameForAll()));
        same.managedProperty().bind(same.visibleProperty());
        getChildren()
                .setAll(
                        new Card(words.text("interview.told"))
                                .add(
                                        Texts.small(words.text("interview.toldHint")),
                                        people,
                                        open,
                                        same));
        visit.onChange(this::changed);
        show();
    }

    /** Most of what is typed on the page changes nothing here. */
    private void changed() {
        if (!visit.told().lists().equals(lists)) show();
    }

    private void show() {
        lists = visit.told().lists();
        if (current().isEmpty())
            chosen = lists.stream().findFirst().map(Checklist::whom).orElse("");
        Following.inOrder(people, lists.stream().<javafx.scene.Node>map(this::chip).toList());
        current()
                .ifPresentOrElse(
                        this::show,
                        () ->
                                open.getChildren()
                                        .setAll(Texts.body(words.text("interview.toldNobody"))));
        same.setVisible(lists.size() > 1);
    }

    private void show(Checklist checklist) {
        var list =
                made.computeIfAbsent(
                        checklist.whom(), whom -> new ToldList(checklist, visit.told(), terms));
        list.show(checklist);
        if (!open.getChildren().equals(List.of(list))) open.getChildren().setAll(list);
    }

    private Optional<Checklist> current() {
        return lists.stream().filter(list -> list.whom().equals(chosen)).findFirst();
    }

    private ToggleButton chip(Checklist checklist) {
        var chip = chips.computeIfAbsent(checklist.whom(), this::newChip);
        chip.setText(new ToldTexts(terms).count(checklist));
        chip.setAccessibleText(words.text("interview.toldWhom", chip.getText()));
        chip.setSelected(checklist.whom().equals(chosen));
        return chip;
    }

    private ToggleButton newChip(String whom) {
        var chip = new ToggleButton();
        chip.getStyleClass().add("choice-chip");
        chip.setOnAction(pressed -> {
            chosen = whom;
            show();
        });
        return chip;
    }

    private Command sameForAll() {
        return Command.named(
                words.text("interview.toldSame"),
                () -> current().ifPresent(visit.told()::sameForAll));
    }
}
