package org.tyst.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tyst.interviews.notes.NotesFiles;
import org.tyst.interviews.notes.NotesLimits;
import org.tyst.interviews.notes.NotesOutcome.Read;
import org.tyst.interviews.notes.NotesOutcome.Refused;
import org.tyst.interviews.notes.NotesOutcome.Why;

/** Files that somebody hands over as notes: what is read of them, and what is not read at all. */
class WordNotesTest {
    private static final String W =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                    + "<w:body>%s</w:body></w:document>";
    private static final NotesLimits LIMITS = new NotesLimits(1, 4, 50);
    private final NotesFiles reader = new NotesFiles(new WordNotes(LIMITS), LIMITS);

    @Test
    void readsWhatAReaderOfThePageWouldSee() throws IOException {
        var body =
                """
                <w:p><w:r><w:t>Alys said she likes </w:t></w:r><w:r><w:t>the owl.</w:t></w:r></w:p>
                <w:p/>
                <w:p><w:del><w:r><w:delText>struck out</w:delText></w:r></w:del>
                  <w:r><w:t>Dau ddrws</w:t><w:br/><w:t>ar y ty\u0302.</w:t></w:r></w:p>
                <w:moveFrom><w:p><w:r><w:t>was moved</w:t></w:r></w:p></w:moveFrom>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>in a table</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <mc:AlternateContent><mc:Fallback><w:p><w:r><w:t>again</w:t></w:r></w:p>
                </mc:Fallback></mc:AlternateContent>
                """;

        assertThat(reader.read(docx(body)))
                .isEqualTo(
                        new Read(
                                List.of(
                                        "Alys said she likes the owl.",
                                        "Dau ddrws\nar y t\u0177.",
                                        "in a table")));
    }

    @Test
    void readsWhatWordAndEditorsWrite() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Nain keeps bees");
            word.write(bytes);
        }
        var asSaved = new Read(List.of("Nain keeps bees"));

        assertThat(reader.read(bytes.toByteArray())).isEqualTo(asSaved);
        assertThat(reader.read("\uFEFFNain keeps bees\r\n\r\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(asSaved);
        assertThat(reader.read("\uFEFFNain keeps bees\n".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(asSaved);
        assertThat(reader.read("t\u00E2d".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Read(List.of("t\u00E2d")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesWhatNotesNeverHold(Why why, byte[] file) {
        assertThat(reader.read(file)).isEqualTo(new Refused(why));
    }

    static Stream<Arguments> refusesWhatNotesNeverHold() throws Exception {
        var said = "<w:p><w:r><w:t>said</w:t></w:r></w:p>";
        var zeros = new byte[5_000_000];
        return Stream.of(
                Arguments.of(Why.TOO_LARGE, new byte[1_000_001]),
                Arguments.of(
                        Why.UNPACKS_TOO_LARGE,
                        zip(Map.of("word/media/bomb.png", zeros, "word/document.xml", zeros))),
                Arguments.of(Why.UNPACKS_TOO_LARGE, docx("<!--" + "x".repeat(1_000_001) + "-->")),
                Arguments.of(Why.TOO_MANY_PARAGRAPHS, docx(said.repeat(51))),
                Arguments.of(Why.PASSWORD, encrypted()),
                Arguments.of(Why.OLD_WORD, oldWord()),
                Arguments.of(
                        Why.MACROS,
                        zip(Map.of("word/document.xml", xml(said), "word/vbaProject.bin", zeros))),
                Arguments.of(
                        Why.MACROS,
                        zip(
                                Map.of(
                                        "[Content_Types].xml",
                                        utf8("<Types t='ms-word.document.macroEnabled.main'/>"),
                                        "word/document.xml",
                                        xml(said)))),
                Arguments.of(Why.OUTSIDE_PARTS, entity(StandardCharsets.UTF_8)),
                Arguments.of(Why.OUTSIDE_PARTS, entity(StandardCharsets.UTF_16)),
                Arguments.of(Why.BROKEN, docx("<w:p><w:r>")),
                Arguments.of(Why.BROKEN, docx("<w:p>".repeat(20_000))),
                Arguments.of(Why.OTHER_KIND, zip(Map.of("mimetype", utf8("odt")))),
                Arguments.of(Why.OTHER_KIND, utf8("%PDF-1.7 and so on")),
                Arguments.of(Why.OTHER_KIND, utf8("{\\rtf1 and so on}")),
                Arguments.of(Why.OTHER_KIND, new byte[200]),
                Arguments.of(Why.EMPTY, docx("<w:p/>")),
                Arguments.of(Why.EMPTY, new byte[0]));
    }

    private static byte[] entity(Charset letters) throws IOException {
        var text =
                "<?xml version='1.0' encoding='%s'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                                .formatted(letters.name())
                        + W.formatted("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>");
        return zip(Map.of("word/document.xml", text.getBytes(letters)));
    }

    private static byte[] encrypted() throws Exception {
        var info = new EncryptionInfo(EncryptionMode.standard);
        info.getEncryptor().confirmPassword("password");
        try (var file = new POIFSFileSystem()) {
            try (var out = info.getEncryptor().getDataStream(file)) {
                out.write(docx("<w:p/>"));
            }
            return bytes(file);
        }
    }

    private static byte[] oldWord() throws IOException {
        try (var file = new POIFSFileSystem()) {
            file.getRoot().createDocument("WordDocument", new ByteArrayInputStream(utf8("old")));
            return bytes(file);
        }
    }

    private static byte[] bytes(POIFSFileSystem file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        file.writeFilesystem(bytes);
        return bytes.toByteArray();
    }

    private static byte[] docx(String body) throws IOException {
        return zip(Map.of("word/document.xml", xml(body)));
    }

    private static byte[] xml(String body) {
        return utf8(W.formatted(body));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
