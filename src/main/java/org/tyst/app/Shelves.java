package org.tyst.app;

import org.tyst.basics.Scratch;
import org.tyst.people.Practitioner;
import org.tyst.screens.casefile.CaseStores;
import org.tyst.search.Finder;

/** What the pages work on: everything that is kept about the cases, how words are found in it, the half-typed forms, and whose laptop it is. */
record Shelves(CaseStores stores, Finder finder, Scratch scratch, Practitioner practitioner) {}
