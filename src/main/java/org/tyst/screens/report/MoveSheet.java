package org.tyst.screens.report;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.tyst.reports.BlockId;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.words.Words;

/** To which other section a block goes. */
final class MoveSheet {
    private final Sheet sheet;
    private final ListView<SectionRow> list = new ListView<>();

    MoveSheet(BlockId block, ReportDeskViewModel model, Words words) {
        sheet = new Sheet(words, words.text("editor.moveTo"));
        list.getItems()
                .setAll(
                        model.sections().stream()
                                .filter(row -> row.status() != SectionRow.Status.FROM_RECORD)
                                .filter(row -> !row.key().equals(model.selected().get()))
                                .toList());
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectFirst();
        Runnable move =
                () -> {
                    var to = list.getSelectionModel().getSelectedItem();
                    sheet.close();
                    if (to != null) model.blocks().moveTo(block, to.key());
                };
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) move.run();
        });
        sheet.add(new Field(words.text("editor.toSection"), list))
                .primary(Command.named(words.text("editor.move"), move));
    }

    void openOver(Node node) {
        sheet.openOver(node);
    }

    private static final class Cell extends ListCell<SectionRow> {
        @Override
        protected void updateItem(@Nullable SectionRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null || empty ? "" : row.title());
        }
    }
}
