package org.tyst.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tyst.people.RecoverySheet;
import org.tyst.people.SheetCode;
import org.tyst.screens.keys.Sheets;
import org.tyst.words.Language;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

class ItextSheetPrinterTest {
    private static final SheetCode CODE =
            SheetCode.of("7K4M-Q2XW-9F3T-HB6R-1ZPC-8VNE-D5GJ-0SYA-4RT8", "5d0c81f2");

    @BeforeAll
    static void wakesTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isOnePageThatEverybodyCanRead(Language language) throws Exception {
        var pdf = new ItextSheetPrinter().print(sheet(language));
        BothStandardsTest.answersToBoth(pdf);
        Files.createDirectories(Path.of("target/photos"));
        Files.write(Path.of("target/photos/sheet-" + language.code() + ".pdf"), pdf);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void carriesTheCodeInOrderAndNoOtherSecret(Language language) throws Exception {
        try (var document = Loader.loadPDF(new ItextSheetPrinter().print(sheet(language)))) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).containsSubsequence(CODE.groups());
            assertThat(text).contains("Sioned Puw", "5d0c81f2", "2026");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
        }
    }

    private static RecoverySheet sheet(Language language) {
        return Sheets.of(language, "Sioned Puw", LocalDate.of(2026, 11, 22), CODE);
    }
}
