package org.tyst.dispatch;

import java.util.Optional;
import org.tyst.cases.giveaway.Haystack;
import org.tyst.dispatch.CopyFinding.Where;

/** Text that was read out of a finished file, and where it stood. Pages count from 1. */
public record Passage(Where where, Optional<Integer> page, Haystack text) {}
