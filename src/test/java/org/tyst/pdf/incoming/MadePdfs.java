package org.tyst.pdf.incoming;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** PDFs written by hand, object by object: object 1 is the catalog, 2 the page tree, 3 the page, 4 what is on it. */
final class MadePdfs {
    static final String AUTHOR = "Llwyncelyn Solicitors";
    private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    private static final String DRAWN = "0 0 1 rg 100 100 300 200 re f";

    private MadePdfs() {}

    static byte[] plain() {
        return catalogWith("");
    }

    static byte[] catalogWith(String more, String... others) {
        return pdf(
                list("<< /Type /Catalog /Pages 2 0 R " + more + " >>", PAGES, page(""), drawn()),
                others);
    }

    static byte[] pageWith(String more, String... others) {
        return pdf(list("<< /Type /Catalog /Pages 2 0 R >>", PAGES, page(more), drawn()), others);
    }

    static byte[] unreachable(String object) {
        return catalogWith("", object);
    }

    static byte[] described() {
        var info = "<< /Author (" + AUTHOR + ") /Producer (Scanner) /CreationDate (D:20261119) >>";
        var xmp = stream("<x:xmpmeta>" + AUTHOR + "</x:xmpmeta>", "/Type /Metadata /Subtype /XML");
        return pdf(
                list(
                        "<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R >>",
                        PAGES,
                        page(""),
                        drawn(),
                        info,
                        xmp),
                new String[0],
                "/Info 5 0 R");
    }

    static byte[] pages(int count) {
        var kids = new StringBuilder();
        var objects = list("<< /Type /Catalog /Pages 2 0 R >>", "", page(""), drawn());
        for (int i = 0; i < count; i++) {
            kids.append(i + 5).append(" 0 R ");
            objects.add(page(""));
        }
        objects.set(1, "<< /Type /Pages /Kids [" + kids + "] /Count " + count + " >>");
        return pdf(objects);
    }

    /** A page tree whose branch is its own trunk. */
    static byte[] roundInCircles() {
        return pdf(
                list(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [5 0 R 2 0 R] /Count 1 >>",
                        page(""),
                        drawn(),
                        "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 5 0 R] /Count 1 >>"));
    }

    static byte[] nested(int deep) {
        return unreachable("[".repeat(deep) + "]".repeat(deep));
    }

    /** Noughts, packed a thousand to one. */
    static byte[] bomb(int megabytes) {
        return unreachable(flate(new byte[megabytes << 20], ""));
    }

    /** The same packed twice, so that the first look sees little. */
    static byte[] bombInABomb(int megabytes) {
        var inner = deflated(new byte[megabytes << 20]);
        var outer = deflated(inner);
        return unreachable(
                stream(new String(outer, ISO_8859_1), "/Filter [/FlateDecode /FlateDecode]"));
    }

    static byte[] pictureSaying(int width, int height) {
        return unreachable(
                flate(
                        new byte[10],
                        "/Type /XObject /Subtype /Image /BitsPerComponent 8 /ColorSpace /DeviceGray /Width "
                                + width
                                + " /Height "
                                + height));
    }

    static byte[] withPhoto(byte[] jpeg) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            var image = JPEGFactory.createFromByteArray(document, jpeg);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 50, 50, 300, 200);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] locked(String password) {
        try (var document = Loader.loadPDF(plain());
                var out = new ByteArrayOutputStream()) {
            document.protect(
                    new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of so many lines, none of which is worth a refusal. */
    static byte[] strokes(int count) {
        var content = "0 0 m 595 842 l S ".repeat(count).getBytes(ISO_8859_1);
        return pdf(list("<< /Type /Catalog /Pages 2 0 R >>", PAGES, page(""), flate(content, "")));
    }

    /** Two pages: one stroke of the first takes minutes, each of its points being worked out at length. */
    static byte[] endless() {
        var work = "dup mul 1 add sqrt ".repeat(20_000);
        var shading =
                "<< /ShadingType 1 /ColorSpace /DeviceGray /Domain [0 1 0 1] /Matrix [595 0 0 842 0 0] /Function 7 0 R >>";
        return twoPages(
                842,
                "/Shading << /S " + shading + " >>",
                "/S sh",
                stream(
                        "{ pop " + work + " 0 mul }",
                        "/FunctionType 4 /Domain [0 1 0 1] /Range [0 1]"));
    }

    /** Two pages: the first lies in so many layers that each needs room of its own. */
    static byte[] layered(int deep) {
        var objects = new ArrayList<String>();
        for (int i = 0; i < deep; i++) objects.add(layer(i + 1 < deep ? 8 + i : 0));
        return twoPages(5800, "/XObject << /X 7 0 R >>", "/X Do", objects.toArray(String[]::new));
    }

    private static String layer(int below) {
        return stream(
                below == 0 ? DRAWN : "/X Do",
                "/Type /XObject /Subtype /Form /BBox [0 0 595 5800] /Group << /S /Transparency /I true >>"
                        + (below == 0
                                ? ""
                                : " /Resources << /XObject << /X " + below + " 0 R >> >>"));
    }

    private static byte[] twoPages(int tall, String resources, String first, String... others) {
        var page =
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 %d] /Contents %d 0 R /Resources << %s >> >>";
        return pdf(
                list(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 2 >>",
                        page.formatted(tall, 4, resources),
                        stream(first, ""),
                        page.formatted(842, 6, ""),
                        drawn()),
                others);
    }

    static String stream(String content, String dictionary) {
        return "<< "
                + dictionary
                + " /Length "
                + content.length()
                + " >>\nstream\n"
                + content
                + "\nendstream";
    }

    static byte[] pdf(List<String> objects, String... others) {
        return pdf(objects, others, "");
    }

    private static byte[] pdf(List<String> objects, String[] others, String trailer) {
        var all = new ArrayList<>(objects);
        all.addAll(List.of(others));
        var text = new StringBuilder("%PDF-1.7\n");
        var places = new ArrayList<Integer>();
        for (int i = 0; i < all.size(); i++) {
            places.add(text.length());
            text.append(i + 1).append(" 0 obj\n").append(all.get(i)).append("\nendobj\n");
        }
        return ended(text, places, trailer);
    }

    private static byte[] ended(StringBuilder text, List<Integer> places, String trailer) {
        var table = text.length();
        text.append("xref\n0 ").append(places.size() + 1).append("\n0000000000 65535 f \n");
        for (var place : places) text.append("%010d 00000 n \n".formatted(place));
        text.append("trailer\n<< /Size ")
                .append(places.size() + 1)
                .append(" /Root 1 0 R ")
                .append(trailer)
                .append(" >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return text.toString().getBytes(ISO_8859_1);
    }

    private static String flate(byte[] content, String dictionary) {
        return stream(
                new String(deflated(content), ISO_8859_1), "/Filter /FlateDecode " + dictionary);
    }

    private static byte[] deflated(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> list(String... objects) {
        return new ArrayList<>(List.of(objects));
    }

    private static String page(String more) {
        return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> "
                + more
                + " >>";
    }

    private static String drawn() {
        return stream(DRAWN, "");
    }
}
