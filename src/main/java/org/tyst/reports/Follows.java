package org.tyst.reports;

/** Which filed document this one comes after, and what for. */
public record Follows(ReportId report, How how) {
    /** What a document of this type does to the one it is about. */
    static Follows after(Report earlier, String type) {
        return new Follows(
                earlier.id(),
                switch (type) {
                    case "CORRECTION_LETTER" -> How.CORRECTS;
                    case "AMENDED_REPORT" -> How.AMENDS;
                    default -> How.SUPPLEMENTS;
                });
    }

    /** Stored by name: add, never rename. */
    public enum How {
        /** It tells the court and everybody who had the other what was wrong in it. */
        CORRECTS,
        /** The other once more, put right. */
        AMENDS,
        /** What has come since. */
        SUPPLEMENTS
    }
}
