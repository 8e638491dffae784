package org.tyst.app;

import org.tyst.basics.Scratch;
import org.tyst.people.Practitioner;
import org.tyst.screens.casefile.CaseStores;

/** What the pages work on: everything that is kept about the cases, the half-typed forms, and whose laptop it is. */
record Shelves(CaseStores stores, Scratch scratch, Practitioner practitioner) {}
