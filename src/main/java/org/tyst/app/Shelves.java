package org.tyst.app;

import org.tyst.basics.Scratch;
import org.tyst.people.Practitioner;
import org.tyst.screens.casefile.CaseStores;
import org.tyst.search.Finder;
import org.tyst.sync.Keeping;

/** All that the pages work on: the cases, the finder of words, half-typed forms, whose laptop it is, and which cases stay on it. */
record Shelves(
        CaseStores stores,
        Finder finder,
        Scratch scratch,
        Practitioner practitioner,
        Keeping keeping) {}
