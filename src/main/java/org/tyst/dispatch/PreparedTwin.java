package org.tyst.dispatch;

import org.tyst.reports.Printed;

/** The same copy as a file for Word, read back like the pages. {@code checked} is the SHA-256 of what was read. */
public record PreparedTwin(Printed printed, String fileName, CheckResult check, String checked) {
    boolean isAsChecked() {
        return printed.digest().equals(checked);
    }
}
