package org.tyst.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Puts words into a finished Word file where nobody sees them. */
public final class WordPlants {
    private WordPlants() {}

    public record Plant(String name, String part, BinaryOperator<String> change) {
        /** Whether what it plants is the words given, whole. */
        public boolean carriesWords() {
            return change.apply(
                            "</w:body></w:footnotes></w:styles></cp:coreProperties></Relationships>",
                            "#")
                    .contains("#");
        }

        public byte[] in(byte[] docx, String words) throws IOException {
            var out = new ByteArrayOutputStream();
            try (var from = new ZipInputStream(new ByteArrayInputStream(docx));
                    var to = new ZipOutputStream(out)) {
                for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    var xml = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                    var is = entry.getName().equals(part);
                    to.write(
                            (is ? change.apply(xml, words) : xml).getBytes(StandardCharsets.UTF_8));
                }
                if (part.startsWith("+")) {
                    to.putNextEntry(new ZipEntry(part.substring(1)));
                    to.write(change.apply("", words).getBytes(StandardCharsets.UTF_8));
                }
            }
            return out.toByteArray();
        }
    }

    public static List<Plant> all() {
        return List.of(
                before(
                        "a body run",
                        "word/document.xml",
                        "</w:body>",
                        "<w:p><w:r><w:t>%s</w:t></w:r></w:p>"),
                before(
                        "words torn in two runs",
                        "word/document.xml",
                        "</w:body>",
                        "<w:p><w:r><w:t>14 Lôn y Gel</w:t></w:r><w:r><w:t>ynen</w:t></w:r></w:p>"),
                before(
                        "hidden words",
                        "word/document.xml",
                        "</w:body>",
                        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>%s</w:t></w:r></w:p>"),
                before(
                        "deleted words",
                        "word/document.xml",
                        "</w:body>",
                        "<w:p><w:del><w:r><w:delText>%s</w:delText></w:r></w:del></w:p>"),
                before(
                        "a bookmark",
                        "word/document.xml",
                        "</w:body>",
                        "<w:p><w:bookmarkStart w:id=\"9\" w:name=\"%s\"/></w:p>"),
                before(
                        "a footnote",
                        "word/footnotes.xml",
                        "</w:footnotes>",
                        "<w:footnote w:id=\"99\"><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:footnote>"),
                before(
                        "a style",
                        "word/styles.xml",
                        "</w:styles>",
                        "<w:style><w:name w:val=\"%s\"/></w:style>"),
                before(
                        "the title",
                        "docProps/core.xml",
                        "</cp:coreProperties>",
                        "<dc:subject xmlns:dc=\"http://purl.org/dc/elements/1.1/\">%s</dc:subject>"),
                before(
                        "a relation",
                        "word/_rels/document.xml.rels",
                        "</Relationships>",
                        "<Relationship Target=\"%s\"/>"),
                before("a comment in the XML", "word/document.xml", "</w:body>", "<!-- %s -->"),
                new Plant(
                        "a part of its own",
                        "+word/comments.xml",
                        (xml, words) -> "<c>" + words + "</c>"),
                new Plant("a part that is no XML", "+word/media/a.bin", (xml, words) -> "x"));
    }

    private static Plant before(String name, String part, String end, String xml) {
        return new Plant(
                name, part, (whole, words) -> whole.replace(end, xml.formatted(words) + end));
    }
}
