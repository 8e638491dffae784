package org.tyst.pdf.incoming;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.interviews.attachments.AttachmentInspector;
import org.tyst.interviews.attachments.AttachmentPolicy;
import org.tyst.interviews.attachments.Refusal;

/**
 * Has a file looked at by a process that holds no key and ends afterwards. A file that brings it down, eats its memory or
 * takes longer than it may was too heavy, and that is all it has done.
 */
public final class InspectorApart implements AttachmentInspector {
    private static final Logger LOG = LoggerFactory.getLogger(InspectorApart.class);

    private final Supplier<ProcessBuilder> apart;
    private final AttachmentPolicy policy;

    /** @param apart how to start the process that runs {@link InspectorDoor} */
    public InspectorApart(Supplier<ProcessBuilder> apart, AttachmentPolicy policy) {
        this.apart = apart;
        this.policy = policy;
    }

    @Override
    public Inspection inspect(byte[] file) {
        var process = started();
        try {
            var clock = process.onExit().orTimeout(policy.secondsToLook(), TimeUnit.SECONDS);
            var _ = clock.exceptionally(late -> process.destroyForcibly());
            return asked(process, file);
        } catch (IOException e) {
            LOG.info("The process that looked at a file ended: {}", e.getClass().getName());
            return new Inspection.Refused(Refusal.TOO_HEAVY);
        } finally {
            process.destroyForcibly();
        }
    }

    private Inspection asked(Process process, byte[] file) throws IOException {
        try (var to = process.getOutputStream()) {
            to.write(file);
        }
        try (var from = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            return Answer.read(from, 4 * policy.largestFile());
        }
    }

    private Process started() {
        try {
            return apart.get().redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new UncheckedIOException("No process to look at a file", e);
        }
    }
}
