package org.tyst.cases.checks;

/** Whether an entry bears on the children. Until somebody has judged it, it is in no report. */
public enum Relevance {
    NOT_JUDGED,
    RELEVANT,
    NOT_RELEVANT
}
