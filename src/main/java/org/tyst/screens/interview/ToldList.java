package org.tyst.screens.interview;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.VBox;
import org.tyst.interviews.Checklist;
import org.tyst.interviews.Told;
import org.tyst.screens.parts.Texts;

/** The points for one person, each to be ticked once it was said. */
final class ToldList extends VBox {
    private final Map<Told, ToldRow> rows = new EnumMap<>(Told.class);
    private final ToldModel model;
    private final Terms terms;

    ToldList(Checklist first, ToldModel model, Terms terms) {
        this.model = model;
        this.terms = terms;
        getStyleClass().add("gap-1");
        show(first);
    }

    /** Somebody's birthday may be found to be another, and then the list is another. */
    void show(Checklist list) {
        var points = list.lines().stream().map(Checklist.Line::point).toList();
        if (getChildren().isEmpty() || !rows.keySet().equals(java.util.Set.copyOf(points)))
            make(list);
        list.lines().forEach(line -> row(line.point(), list).show(line.said()));
    }

    private void make(Checklist list) {
        rows.clear();
        getChildren().setAll(Texts.small(how(list)));
        list.lines().forEach(line -> getChildren().add(row(line.point(), list)));
    }

    private ToldRow row(Told point, Checklist list) {
        return rows.computeIfAbsent(point, one -> new ToldRow(list, one, model, terms));
    }

    private String how(Checklist list) {
        return terms.words().of("interview.toldHow", list.listener());
    }
}
