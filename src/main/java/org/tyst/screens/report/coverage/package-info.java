/**
 * What a report stands on, both ways: which of its sentences name no source, what of the record it does not use, what has come since
 * its author last looked, and where a source asks to be looked at. Every line leads to the place it is about.
 */
@NullMarked
package org.tyst.screens.report.coverage;

import org.jspecify.annotations.NullMarked;
