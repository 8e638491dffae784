package org.tyst.screens.contest;

import org.tyst.contests.Contest;

/** A note with the item it is about. */
record Noted(Contest contest, Contested item) {}
