package org.tyst.central;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.tyst.central.Audit.By;
import org.tyst.people.Organisation;

/**
 * That a case was destroyed when its time had run out: by whom, why, by which organisation's rule, and how many rows of each
 * table. No name and no sentence; the court's number, because a certificate must say what it is about.
 *
 * @param keptUntil the day from which it might be destroyed
 */
record DestructionCertificate(
        UUID caseId,
        String courtNumber,
        Organisation organisation,
        LocalDate keptUntil,
        Instant at,
        By by,
        SortedMap<String, Long> rows) {
    DestructionCertificate {
        rows = new TreeMap<>(rows);
    }
}
