package org.tyst.screens;

/** The state of the sync as the top bar says it: in plain words, with how many changes wait. */
public record Connection(State state, int waiting) {
    public static final Connection UNKNOWN = new Connection(State.OFFLINE, 0);

    /** The words are {@code shell.connection.NAME}, with the number that waits. */
    public enum State {
        OFFLINE("warn"),
        WAITING("warn"),
        SYNCING(""),
        UP_TO_DATE("good"),
        CONFLICTS("bad");

        private final String style;

        State(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }
}
