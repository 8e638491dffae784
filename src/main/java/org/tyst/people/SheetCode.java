package org.tyst.people;

import java.util.List;

/**
 * A recovery code in the groups in which it is read and written, the last of them a checksum. Not a value to keep.
 *
 * @param sheet tells one sheet from another; it is printed on it and says nothing of the code
 */
public record SheetCode(List<String> groups, String sheet) {
    public SheetCode {
        groups = List.copyOf(groups);
        if (groups.isEmpty()) throw new IllegalArgumentException("A recovery code has groups");
    }

    public static SheetCode of(String code, String sheet) {
        return new SheetCode(List.of(code.strip().split("[\\s-]+")), sheet);
    }

    public String spoken() {
        return String.join(", ", groups);
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "SheetCode[" + sheet + "]";
    }
}
