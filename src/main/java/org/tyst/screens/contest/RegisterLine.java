package org.tyst.screens.contest;

import org.tyst.contests.Contest;

/** One line of the register. */
record RegisterLine(Contest contest, String caseTitle) {}
