package org.tyst.cases;

import java.time.LocalDate;
import java.util.Optional;

/** That a person has died, on a day that may not be known, and who says so. */
public record Died(Optional<LocalDate> on, String source) {}
