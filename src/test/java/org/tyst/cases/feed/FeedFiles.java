package org.tyst.cases.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tyst.fixtures.SteppedClock;

/** Files in the shape of the court's feed: our own, and the court's own samples where they lie beside the checkout. */
final class FeedFiles {
    private static final Path SAMPLES = Path.of("..", "shared", "data", "hmcts");

    private FeedFiles() {}

    static byte[] own(String name) {
        try (var file = FeedFiles.class.getResourceAsStream("/feed/" + name)) {
            assertThat(file).isNotNull();
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] sample(String name) {
        var file = SAMPLES.resolve(name);
        assumeThat(file).as("the court's sample beside the checkout").exists();
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    static List<CourtCase> read(byte[] file) {
        var outcome = new CourtFeed(new SteppedClock()).read(file);
        assertThat(outcome).isInstanceOf(FeedOutcome.Read.class);
        return ((FeedOutcome.Read) outcome).cases();
    }

    static Fault fault(byte[] file) {
        var outcome = new CourtFeed(new SteppedClock()).read(file);
        assertThat(outcome).isInstanceOf(FeedOutcome.Broken.class);
        return ((FeedOutcome.Broken) outcome).fault();
    }
}
