package org.tyst.screens.contest;

import java.time.Clock;
import org.tyst.basics.Scratch;
import org.tyst.contests.Contesting;
import org.tyst.people.Practitioner;
import org.tyst.work.Work;

/** What every page about contested data works with. */
public record ContestMeans(
        ContestStores stores,
        Contesting contesting,
        Practitioner practitioner,
        Scratch scratch,
        Clock clock,
        Work work) {}
