package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.pdf.PagePreview;
import org.tyst.people.RecoverySheet;
import org.tyst.people.SheetCode;
import org.tyst.people.SheetPaper.Outcome;
import org.tyst.screens.fixtures.AtOnce;
import org.tyst.screens.imports.FileAsk;
import org.tyst.store.TemporaryRecord;
import org.tyst.words.Language;

class PaperDeskTest {
    private static final RecoverySheet SHEET =
            new RecoverySheet(
                    Language.ENGLISH,
                    "Recovery sheet",
                    "",
                    List.of(),
                    SheetCode.of("0000 1111", "K7"),
                    "",
                    "",
                    List.of(),
                    "");

    @TempDir Path folder;

    @Test
    void aSheetThatLeavesForAFileIsInTheHistoryBeforeItsOwnerIsTold() throws Exception {
        var answer = new CompletableFuture<Outcome>();
        try (var record = new TemporaryRecord();
                var atOnce = new AtOnce()) {
            var desk =
                    new PaperDesk(
                            _ -> new byte[] {1},
                            new PagePreview(),
                            savingTo(folder.resolve("sheet.pdf")),
                            record.stored().audit(),
                            atOnce.work());
            desk.save(SHEET, answer::complete);
            assertThat(answer.get()).isEqualTo(Outcome.SAVED);
            assertThat(record.acts()).containsExactly("SHEET_SAVED");
        }
    }

    private static FileAsk savingTo(Path file) {
        return new FileAsk() {
            @Override
            public Optional<Path> courtFile() {
                return Optional.empty();
            }

            @Override
            public Optional<Path> whereToSave(String suggestedName) {
                return Optional.of(file);
            }
        };
    }
}
