package org.tyst.dispatch;

import org.tyst.reports.ReportPrinter;

/** A kind of file that a copy can be made as: who writes it, and who reads it back with other code. */
public record Press(ReportPrinter printer, CopyChecker checker) {}
