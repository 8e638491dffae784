package org.tyst.people;

/** Makes the PDF of a recovery sheet, wholly in memory. */
@FunctionalInterface
public interface SheetPrinter {
    byte[] print(RecoverySheet sheet);
}
