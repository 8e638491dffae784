package org.tyst.screens.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.cases.feed.CourtImporter;
import org.tyst.fixtures.MemoryCases;
import org.tyst.fixtures.SteppedClock;
import org.tyst.screens.fixtures.AtOnce;
import org.tyst.screens.fixtures.Here;
import org.tyst.words.Language;
import org.tyst.words.Words;

class ImportViewModelTest {

    private static final Path ODD = Path.of("src", "test", "resources", "feed", "odd.json");

    @TempDir private Path folder;

    private final MemoryCases cases = new MemoryCases(new SteppedClock());
    private final AtOnce atOnce = new AtOnce();

    @AfterEach
    void close() {
        atOnce.close();
    }

    @Test
    void saysWhatCameOfAFileWithoutAnyValueOfIt() {
        var done = (ImportState.Done) read(ODD);
        assertThat(done.headline()).endsWith("Everything below is saved on this laptop.");
        assertThat(done.cases()).isNotEmpty();
        assertThat(cases.sealed().values())
                .allSatisfy(detail -> assertThat(done.toString()).doesNotContain(detail));
    }

    @Test
    void saysThatTheSameFileTwiceChangesNothing() {
        read(ODD);
        var writes = cases.writes();
        assertThat(((ImportState.Done) read(ODD)).cases())
                .allSatisfy(line -> assertThat(line.what()).isEqualTo("Unchanged"));
        assertThat(cases.writes()).isEqualTo(writes);
    }

    @Test
    void saysWhereABrokenFileBrokeAndChangesNothing() throws IOException {
        var broken =
                Files.writeString(
                        folder.resolve("broken.json"),
                        "{\"cases\": [\n  {\"id\": 1,\n   \"state\": \"DEC");
        var failed = (ImportState.Failed) read(broken);
        assertThat(failed.what()).isEqualTo("The file ends before it is complete.");
        assertThat(failed.where()).isEqualTo("It broke at line 3, column 17.");
        assertThat(cases.writes()).isZero();
    }

    @Test
    void saysWhenTheFileIsGone() {
        assertThat(((ImportState.Failed) read(folder.resolve("gone.json"))).what())
                .isEqualTo("The file could not be opened.");
    }

    @Test
    void saysWhenThereIsNoRoom() {
        cases.haveRoomFor(3);
        assertThat(((ImportState.Failed) read(ODD)).what())
                .isEqualTo("There is no room on this disk.");
    }

    @Test
    void changesNothingWhenThePersonThinksBetterOfIt() {
        assertThat(state(Optional.empty())).isEqualTo(new ImportState.Ready());
    }

    private ImportState read(Path file) {
        return state(Optional.of(file));
    }

    private ImportState state(Optional<Path> file) {
        var model =
                new ImportViewModel(
                        new CourtImporter(cases, new SteppedClock()),
                        () -> file,
                        atOnce.work(),
                        Words.in(Language.ENGLISH),
                        new Here());
        model.choose();
        atOnce.settle();
        return model.state().get();
    }
}
