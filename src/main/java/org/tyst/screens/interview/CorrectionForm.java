package org.tyst.screens.interview;

import org.tyst.interviews.Statement;

/** A correction that has been begun, as it stands: what the statement should say, and why. */
record CorrectionForm(Statement asItShouldBe, String why) {}
