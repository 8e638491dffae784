package org.tyst.app;

import org.tyst.screens.Connection;
import org.tyst.sync.SyncStatus;

/** How things stand with the central record, in the one line that is on every page. */
final class Connections {
    private Connections() {}

    static Connection of(SyncStatus status) {
        var state = state(status);
        var count =
                state == Connection.State.CONFLICTS
                        ? status.openConflicts()
                        : status.waitingInAll();
        return new Connection(state, count);
    }

    private static Connection.State state(SyncStatus status) {
        if (status.openConflicts() > 0) return Connection.State.CONFLICTS;
        if (status.busy()) return Connection.State.SYNCING;
        return switch (status.contact()) {
            case NOT_SET_UP, SIGNING_IN, NOT_TRIED, NO_CONNECTION, WORKING_OFFLINE ->
                    Connection.State.OFFLINE;
            case CONNECTED ->
                    status.waitingInAll() > 0
                            ? Connection.State.WAITING
                            : Connection.State.UP_TO_DATE;
        };
    }
}
