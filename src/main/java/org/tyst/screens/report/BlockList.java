package org.tyst.screens.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Section;
import org.tyst.screens.interview.Following;
import org.tyst.screens.parts.NextPicture;
import org.tyst.words.Words;

/**
 * The blocks of a section one under the other, each a card that stays the same while others come and go. One is open to be written
 * in. A long section is laid out a screenful at a time: what is on the first comes at once, the rest while nobody waits for it.
 */
final class BlockList extends VBox {
    private static final int AT_ONCE = 24;

    private final ReportDeskViewModel model;
    private final Words words;
    private final Map<BlockId, BlockCard> made = new HashMap<>();
    private String section = "";
    private List<BlockId> shown = List.of();
    private int laidOut = AT_ONCE;

    BlockList(ReportDeskViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("gap-1");
    }

    void show(Section now) {
        if (!now.key().equals(section)) {
            made.clear();
            laidOut = AT_ONCE;
        }
        section = now.key();
        var ids = now.blocks().stream().map(Block::id).toList();
        made.keySet().retainAll(ids);
        var blocks = now.blocks().subList(0, reached(ids));
        order(blocks);
        blocks.forEach(this::show);
        if (laidOut < ids.size()) NextPicture.then(() -> more(now.key()));
    }

    void enter(Manuscript.Caret caret) {
        model.section()
                .ifPresent(now -> {
                    laidOut = Math.max(laidOut, place(now, caret.block()) + 1);
                    show(now);
                });
        Optional.ofNullable(made.get(caret.block()))
                .ifPresent(card -> card.enter(caret.from(), caret.until()));
    }

    Optional<BlockCard> current() {
        return model.blocks().current().get().flatMap(id -> Optional.ofNullable(made.get(id)));
    }

    private void order(List<Block> blocks) {
        var ids = blocks.stream().map(Block::id).toList();
        if (!ids.equals(shown))
            Following.inOrder(this, blocks.stream().<Node>map(this::card).toList());
        shown = ids;
    }

    private void more(String key) {
        if (!key.equals(section)) return;
        laidOut += AT_ONCE;
        model.section().filter(now -> now.key().equals(key)).ifPresent(this::show);
    }

    /** As far as the open one, however far down that is. */
    private int reached(List<BlockId> ids) {
        var open = model.blocks().current().get().map(ids::indexOf).orElse(-1) + 1;
        return Math.min(ids.size(), Math.max(laidOut, open));
    }

    private BlockCard card(Block block) {
        return made.computeIfAbsent(block.id(), _ -> new BlockCard(block, model, words));
    }

    private void show(Block block) {
        var open = model.blocks().current().get().filter(block.id()::equals).isPresent();
        card(block).show(block, open);
    }

    private static int place(Section section, BlockId block) {
        return section.blocks().stream().map(Block::id).toList().indexOf(block);
    }
}
