package org.tyst.app;

import org.tyst.audit.Visits;
import org.tyst.basics.Scratch;
import org.tyst.people.Practitioner;
import org.tyst.screens.casefile.CaseStores;
import org.tyst.search.Finder;
import org.tyst.sync.Keeping;
import org.tyst.sync.OpeningDesk;
import org.tyst.writing.OwnWords;

/**
 * All that the pages work on: the cases, the finder of words, half-typed forms, whose laptop it is, which cases stay on it,
 * where it is written down that somebody looked, which words the dictionaries do not have, and which openings a manager is asked
 * about.
 */
record Shelves(
        CaseStores stores,
        Finder finder,
        Scratch scratch,
        Practitioner practitioner,
        Keeping keeping,
        Visits visits,
        OwnWords ownWords,
        OpeningDesk openings) {}
