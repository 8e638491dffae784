package org.tyst.dispatch;

/** Reads a finished PDF back with other code than wrote it, and finds what it must not carry. */
public interface CopyChecker {
    CheckResult check(byte[] pdf, String fileName, CheckList list);
}
