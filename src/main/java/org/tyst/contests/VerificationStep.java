package org.tyst.contests;

import java.time.LocalDate;

/** Something that was done to find out who is right. */
public record VerificationStep(String what, LocalDate on, String result) {}
