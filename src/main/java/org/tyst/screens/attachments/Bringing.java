package org.tyst.screens.attachments;

import java.util.UUID;
import java.util.function.Consumer;
import org.tyst.sync.SyncDesk.Brought;

/** Gets the bytes of an attachment that somebody wants to see; answers on the screen's thread. */
@FunctionalInterface
public interface Bringing {
    void bring(UUID attachment, Consumer<Brought> answer);
}
