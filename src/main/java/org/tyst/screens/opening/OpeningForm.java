package org.tyst.screens.opening;

import java.util.Optional;

/** What was half typed when the laptop locked. */
record OpeningForm(
        String number,
        Optional<String> sort,
        String reason,
        Optional<Boolean> agreed,
        String approver) {}
