package org.tyst.screens.finding;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.PasswordField;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tyst.search.Folded;

/** Every word that is drawn on a page, in the order in which it is read. */
final class PageText {
    private PageText() {}

    static List<Spotted> find(Node page, String wanted) {
        var needle = Folded.of(wanted.strip());
        var found = new ArrayList<Spotted>();
        for (var text : texts(page))
            for (var stretch : Folded.of(text.getText()).all(needle))
                found.add(new Spotted(text, stretch));
        return found;
    }

    private static List<Text> texts(Node page) {
        var all = new ArrayList<Text>();
        gather(page, all);
        return all;
    }

    private static void gather(Node node, List<Text> all) {
        if (!node.isVisible() || node instanceof FontIcon || node instanceof PasswordField) return;
        if (node instanceof Text text && !text.getText().isBlank()) all.add(text);
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
    }
}
