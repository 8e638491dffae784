package org.tyst.pdf.incoming;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.tyst.interviews.attachments.AttachmentPolicy;

/** The other side of {@link InspectorApart}: one file in, one answer out, and the process ends. */
public final class InspectorDoor {
    private InspectorDoor() {}

    public static void answer(InputStream in, OutputStream out) throws IOException {
        var inspection = new Inspector(AttachmentPolicy.shipped()).inspect(in.readAllBytes());
        Answer.write(inspection, new DataOutputStream(new BufferedOutputStream(out)));
    }
}
