package org.tyst.screens.casefile;

import org.tyst.words.Days;

/** The sections of one case, worded. */
public final class CasePages {

    private final CaseContents contents;
    private final CaseTools tools;

    CasePages(CaseContents contents, CaseTools tools) {
        this.contents = contents;
        this.tools = tools;
    }

    CaseContents contents() {
        return contents;
    }

    Days days() {
        return tools.days();
    }

    Overview overview() {
        return new Overview(contents, tools.words(), tools.days());
    }

    HandoverCard handover() {
        return new HandoverCard(this, tools.words(), tools.days(), tools.clock().instant());
    }

    People people() {
        return new People(contents, tools.words(), tools.days());
    }

    Happenings happenings() {
        return new Happenings(contents, tools.words(), tools.days(), tools.clock().getZone());
    }
}
