package org.tyst.screens.report;

import javafx.scene.Node;
import org.tyst.reports.Block;

/** The open form of one block. It shows what it is told and tells what is typed; nothing of the report is kept in it. */
interface BlockEditor {
    Node node();

    /** The block as it stands now; nothing happens where that is what is shown already. */
    void show(Block now);

    /** Puts the cursor into the words, with these marked. */
    void enter(int from, int until);

    /** Where in the words the cursor stands. */
    int caret();
}
