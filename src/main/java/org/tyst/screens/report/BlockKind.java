package org.tyst.screens.report;

import org.tyst.reports.Block;

/** What a block is called where it has no number. */
enum BlockKind {
    HEADING,
    PARAGRAPH,
    QUOTE,
    BULLETS,
    TABLE,
    CHRONOLOGY,
    TIMELINE,
    FAMILY;

    static BlockKind of(Block block) {
        return switch (block) {
            case Block.Heading _ -> HEADING;
            case Block.Paragraph _, Block.FromRecord _ -> PARAGRAPH;
            case Block.ChildQuote _ -> QUOTE;
            case Block.Bullets _ -> BULLETS;
            case Block.KeyTable _ -> TABLE;
            case Block.Chronology it -> it.drawn() ? TIMELINE : CHRONOLOGY;
            case Block.FamilyTree _ -> FAMILY;
        };
    }
}
