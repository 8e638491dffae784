package org.tyst.screens.interview;

/** Why what somebody asked for was not done with a statement. Their words are as they were. */
enum Notice {
    OTHER_CASE,
    NOTHING_TO_SPLIT,
    NOTHING_BEFORE,
    NOTHING_AFTER,
    TOLD_DIFFERENTLY
}
