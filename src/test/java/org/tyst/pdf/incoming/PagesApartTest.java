package org.tyst.pdf.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.desk.ApartProcess;
import org.tyst.fixtures.PaperAttachments;
import org.tyst.interviews.attachments.AttachmentBytes;
import org.tyst.interviews.attachments.AttachmentForm;
import org.tyst.interviews.attachments.AttachmentInspector.Inspection;
import org.tyst.interviews.attachments.AttachmentPictures.Drawn;
import org.tyst.interviews.attachments.AttachmentPictures.Pages;
import org.tyst.interviews.attachments.AttachmentPolicy;

/** The real process that draws, started as the app starts it, and pages that mean it no good. */
class PagesApartTest {
    private static final AttachmentPolicy POLICY = AttachmentPolicy.shipped();
    private static final Duration IN_A_STROKE = Duration.ofSeconds(3);
    private static final int WIDTH = 820;

    @TempDir private Path temporary;

    @Test
    void givesUpOnAStrokeThatNeverEndsAndDrawsTheNextPage() throws IOException {
        try (var pages = pages(MadePdfs.endless(), 1)) {
            assertThat(pages.draw(0, WIDTH)).isEqualTo(new Drawn.TooSlow());
            assertThat(pages.draw(1, WIDTH))
                    .usingRecursiveComparison()
                    .isEqualTo(here(MadePdfs.endless(), 1));
        }
        try (var left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void outlivesAPageThatEatsAllTheMemoryThereIs() {
        try (var pages = pages(MadePdfs.layered(60), 60)) {
            assertThat(pages.draw(0, WIDTH)).isEqualTo(new Drawn.TooHeavy());
            assertThat(pages.draw(1, WIDTH)).isInstanceOf(Drawn.Picture.class);
        }
    }

    /** The pipe breaks when the window's process is gone, whatever ended it. */
    @Test
    void endsInTheMiddleOfAStrokeWhenNobodyHoldsTheOtherEndOfItsPipe() throws Exception {
        var process = apart().start();
        var drawer = new Drawer(process, clean(MadePdfs.endless()));
        drawer.awaitReady();
        var drawing = CompletableFuture.runAsync(() -> asked(drawer));
        while (worked(process).compareTo(IN_A_STROKE) < 0) Thread.onSpinWait();
        process.getOutputStream().close();
        assertThat(process.waitFor(1, TimeUnit.SECONDS)).isTrue();
        assertThat(drawing).failsWithin(Duration.ofSeconds(1));
    }

    private static void asked(Drawer drawer) {
        try {
            drawer.draw(0, WIDTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration worked(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Drawn here(byte[] pdf, int page) {
        return Pixels.of(new DrawnPages(clean(pdf)).draw(page, WIDTH).orElseThrow());
    }

    private Pages pages(byte[] pdf, int seconds) {
        return new AttachmentDrawing(this::apart, InspectorSamples.drawingFor(POLICY, seconds))
                .of(AttachmentForm.PDF, clean(pdf));
    }

    private ProcessBuilder apart() {
        var main = org.tyst.app.Main.class.getName();
        return new ApartProcess(main, "--draw-pages", POLICY.megabytesToDraw(), temporary)
                .builder();
    }

    private static AttachmentBytes clean(byte[] pdf) {
        var inspection = new Inspector(POLICY).inspect(pdf);
        return PaperAttachments.bytes(((Inspection.Clean) inspection).bytes());
    }
}
