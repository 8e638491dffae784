package org.tyst.screens.interview;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import org.tyst.basics.Text;
import org.tyst.interviews.Origin;
import org.tyst.interviews.Wording;

/**
 * Notes that were written elsewhere become statements, one a paragraph. Who said each, nobody guesses: until somebody has chosen
 * that for every one of them the interview cannot be signed, and so each is looked at once.
 */
final class BulkPaste {
    private static final int MOST = 500;

    private final StatementOrder order;
    private final Supplier<StatementModel> fresh;
    private final PasteGate gate;

    BulkPaste(StatementOrder order, Supplier<StatementModel> fresh, PasteGate gate) {
        this.order = order;
        this.fresh = fresh;
        this.gate = gate;
    }

    void paste() {
        Optional.ofNullable(Clipboard.getSystemClipboard().getString()).ifPresent(this::paste);
    }

    void paste(String text) {
        gate.admit(text, origin -> order.add(statements(text, origin)));
    }

    private List<StatementModel> statements(String text, Origin origin) {
        return Text.plain(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST)
                .map(line -> statement(line, origin))
                .toList();
    }

    private StatementModel statement(String words, Origin origin) {
        var made = fresh.get();
        made.words().set(words);
        made.wording().set(Wording.SUMMARY);
        made.pasted().add(origin);
        return made;
    }
}
