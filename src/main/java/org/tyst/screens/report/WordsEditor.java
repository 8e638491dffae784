package org.tyst.screens.report;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Retyping;
import org.tyst.screens.interview.Growing;
import org.tyst.screens.parts.WritingArea;

/**
 * A passage that is being written. Enter cuts it, Backspace at its beginning puts it to the one before, the arrows go on beyond its
 * ends, and Shift+Enter is a line. In points, Enter is the next point.
 */
final class WordsEditor implements BlockEditor {
    private static final int LINES = 2;

    private final BlockId id;
    private final boolean inLines;
    private final BlockActs acts;
    private final WritingArea area = Growing.area(LINES);
    private boolean shows;

    WordsEditor(Block block, String name, BlockActs acts) {
        this.id = block.id();
        this.inLines = block instanceof Block.Bullets;
        this.acts = acts;
        area.setText(Retyping.typed(block));
        area.setAccessibleText(name);
        area.textProperty().addListener((_, _, text) -> typed(text));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    WritingArea area() {
        return area;
    }

    @Override
    public Node node() {
        return area;
    }

    @Override
    public void show(Block now) {
        var text = Retyping.typed(now);
        if (text.equals(area.getText())) return;
        var behind = area.getLength() - area.getCaretPosition();
        shows = true;
        area.setText(text);
        shows = false;
        area.positionCaret(Math.max(0, text.length() - behind));
    }

    @Override
    public void enter(int from, int until) {
        area.requestFocus();
        area.selectRange(from, until);
    }

    @Override
    public int caret() {
        return area.getCaretPosition();
    }

    private void typed(String text) {
        if (!shows) acts.type(id, text);
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) return;
        act(key).ifPresent(act -> {
            key.consume();
            act.run();
        });
    }

    private Optional<Runnable> act(KeyEvent key) {
        var selected = area.getSelection().getLength() > 0;
        var atStart = area.getCaretPosition() == 0 && !selected;
        var atEnd = area.getCaretPosition() == area.getLength() && !selected;
        return switch (key.getCode()) {
            case ENTER -> enterKey(key.isShiftDown());
            case BACK_SPACE -> when(atStart, () -> acts.join(id));
            case DELETE -> when(atEnd, () -> acts.neighbour(id, 1).ifPresent(acts::join));
            case UP, LEFT -> when(atStart && !key.isShiftDown(), () -> leave(-1));
            case DOWN, RIGHT -> when(atEnd && !key.isShiftDown(), () -> leave(1));
            default -> Optional.empty();
        };
    }

    private Optional<Runnable> enterKey(boolean shift) {
        if (shift) return Optional.of(() -> area.replaceSelection("\n"));
        if (inLines) return Optional.empty();
        return Optional.of(() -> {
            area.replaceSelection("");
            acts.split(id, area.getCaretPosition());
        });
    }

    private void leave(int steps) {
        acts.neighbour(id, steps)
                .ifPresent(next -> acts.enter(next, steps < 0 ? Integer.MAX_VALUE : 0));
    }

    private static Optional<Runnable> when(boolean holds, Runnable act) {
        return holds ? Optional.of(act) : Optional.empty();
    }
}
