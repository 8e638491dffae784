package org.tyst.app;

import java.nio.file.Path;
import org.tyst.desk.ApartProcess;
import org.tyst.interviews.attachments.AttachmentPolicy;

/** The processes that meet what strangers made, and hold no key. */
final class Apart {
    private Apart() {}

    static ApartProcess looking(AttachmentPolicy policy) {
        return doing(Main.LOOK, policy.megabytesToLook());
    }

    static ApartProcess drawing(AttachmentPolicy policy) {
        return doing(Main.DRAW, policy.megabytesToDraw());
    }

    private static ApartProcess doing(String word, int megabytes) {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        return new ApartProcess(Main.class.getName(), word, megabytes, temporary);
    }
}
