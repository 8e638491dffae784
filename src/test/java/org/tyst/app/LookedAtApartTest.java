package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.desk.ApartProcess;
import org.tyst.interviews.attachments.AttachmentForm;
import org.tyst.interviews.attachments.AttachmentInspector.Inspection;
import org.tyst.interviews.attachments.AttachmentPolicy;
import org.tyst.interviews.attachments.Refusal;
import org.tyst.interviews.attachments.TakenOut;
import org.tyst.pdf.incoming.InspectorApart;
import org.tyst.pdf.incoming.InspectorSamples;

/** The real second process, started as the app starts it. */
class LookedAtApartTest {
    private static final AttachmentPolicy POLICY = AttachmentPolicy.shipped();

    @TempDir private Path temporary;

    @Test
    void bringsTheCleanBytesBack() throws Exception {
        var inspection = apart(POLICY.megabytesToLook(), POLICY).inspect(InspectorSamples.photo());
        assertThat(inspection).isInstanceOf(Inspection.Clean.class);
        var clean = (Inspection.Clean) inspection;
        assertThat(clean.form()).isEqualTo(AttachmentForm.JPEG);
        assertThat(clean.takenOut()).contains(TakenOut.PLACE);
        assertThat(clean.bytes()).startsWith(0xFF, 0xD8);
        try (var left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void bringsTheReasonBack() {
        assertThat(
                        apart(POLICY.megabytesToLook(), POLICY)
                                .inspect(InspectorSamples.pdfWithScript()))
                .isEqualTo(new Inspection.Refused(Refusal.RUNS_SCRIPTS));
    }

    @Test
    void outlivesAFileThatEatsAllTheMemoryThereIs() {
        assertThat(apart(48, POLICY).inspect(InspectorSamples.large()))
                .isEqualTo(new Inspection.Refused(Refusal.TOO_HEAVY));
    }

    @Test
    void waitsNoLongerThanItMay() {
        var hasty = InspectorSamples.inNoTime(POLICY);
        var started = Instant.now();
        assertThat(apart(POLICY.megabytesToLook(), hasty).inspect(InspectorSamples.photo()))
                .isEqualTo(new Inspection.Refused(Refusal.TOO_HEAVY));
        assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    private InspectorApart apart(int megabytes, AttachmentPolicy policy) {
        var process = new ApartProcess(Main.class.getName(), Main.LOOK, megabytes, temporary);
        return new InspectorApart(process::builder, policy);
    }
}
