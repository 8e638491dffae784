package org.tyst.pdf.incoming;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tyst.fixtures.PaperAttachments;
import org.tyst.interviews.attachments.AttachmentForm;
import org.tyst.interviews.attachments.AttachmentInspector.Inspection;
import org.tyst.interviews.attachments.AttachmentPolicy;
import org.tyst.interviews.attachments.Refusal;
import org.tyst.interviews.attachments.TakenOut;

class InspectorTest {
    private static final AttachmentPolicy POLICY = AttachmentPolicy.shipped();

    private final Inspector inspector = new Inspector(POLICY);

    @Test
    void takesThePlaceTheCameraAndTheTimeOutOfAPhoto() {
        var clean = clean(MadePictures.photo(60, 40, 1));
        assertThat(clean.takenOut())
                .containsExactlyInAnyOrder(
                        TakenOut.PLACE, TakenOut.CAMERA, TakenOut.TIME, TakenOut.SMALL_PICTURE);
        assertThat(text(clean)).doesNotContain(MadePictures.MAKE, "Exif", "2026:11:19");
        assertThat(clean(clean.bytes()).takenOut()).isEmpty();
    }

    /** Where the red quarter of the picture must be once it is the right way up, for each of the eight ways to hold a camera. */
    @ParameterizedTest
    @CsvSource({
        "1, .25, .25", "2, .75, .25", "3, .75, .75", "4, .25, .75",
        "5, .25, .25", "6, .75, .25", "7, .75, .75", "8, .25, .75"
    })
    void turnsAPhotoUprightBeforeItForgetsHow(int orientation, double x, double y)
            throws IOException {
        var clean = clean(MadePictures.photo(80, 40, orientation));
        assertThat(MadePictures.isRed(MadePictures.rgb(clean.bytes(), x, y))).isTrue();
        assertThat(MadePictures.isRed(MadePictures.rgb(clean.bytes(), 1 - x, y))).isFalse();
        assertThat(MadePictures.isRed(MadePictures.rgb(clean.bytes(), x, 1 - y))).isFalse();
    }

    @Test
    void turnsAPngUprightToo() throws IOException {
        var clean = clean(MadePictures.withPngExif(MadePictures.png(80, 40), 6));
        assertThat(clean.form()).isEqualTo(AttachmentForm.PNG);
        assertThat(MadePictures.isRed(MadePictures.rgb(clean.bytes(), .75, .25))).isTrue();
    }

    static Stream<Arguments> things() {
        return Stream.of(
                arguments(
                        MadePictures.withSegment(MadePictures.jpeg(9, 9), 0xFE, "Llwyncelyn"),
                        TakenOut.COMMENT),
                arguments(
                        MadePictures.withSegment(
                                MadePictures.jpeg(9, 9),
                                0xE1,
                                "http://ns.adobe.com/xap/1.0/\0<exif:GPSLatitude>Llwyncelyn"),
                        TakenOut.PLACE),
                arguments(
                        MadePictures.withSegment(
                                MadePictures.jpeg(9, 9), 0xED, "Photoshop 3.0 Llwyncelyn"),
                        TakenOut.OTHER_DETAILS),
                arguments(
                        MadePictures.followedBy(MadePictures.jpeg(9, 9), "PK\3\4 Llwyncelyn"),
                        TakenOut.AFTER_THE_END),
                arguments(
                        MadePictures.followedBy(
                                MadePictures.png(9, 9), "<script>Llwyncelyn</script>"),
                        TakenOut.AFTER_THE_END),
                arguments(
                        MadePictures.withChunk(
                                MadePictures.png(9, 9), "tEXt", "Author\0Llwyncelyn"),
                        TakenOut.AUTHOR),
                arguments(
                        MadePictures.withChunk(
                                MadePictures.png(9, 9), "iTXt", "Comment\0Llwyncelyn"),
                        TakenOut.COMMENT),
                arguments(
                        MadePictures.withChunk(MadePictures.png(9, 9), "prIV", "Llwyncelyn"),
                        TakenOut.OTHER_DETAILS),
                arguments(MadePictures.pngWithHiddenRed(), TakenOut.TRANSPARENT_PARTS));
    }

    @ParameterizedTest
    @MethodSource("things")
    void keepsOnlyWhatCanBeSeen(byte[] file, TakenOut kind) {
        var clean = clean(file);
        assertThat(clean.takenOut()).contains(kind);
        assertThat(text(clean)).doesNotContain("Llwyncelyn");
    }

    @Test
    void paintsWhiteWhereNothingCouldBeSeen() throws IOException {
        var clean = clean(MadePictures.pngWithHiddenRed());
        assertThat(MadePictures.rgb(clean.bytes(), .5, .5)).isEqualTo(0xFFFFFFFF);
    }

    static Stream<Arguments> unfit() {
        var jpeg = MadePictures.jpeg(300, 200);
        var png = MadePictures.png(300, 200);
        return Stream.of(
                arguments("nothing", new byte[0], Refusal.EMPTY),
                arguments("a page of HTML", bytes("<html><script>"), Refusal.UNKNOWN_FORM),
                arguments("a program", bytes("MZ\u0090\0\3\0"), Refusal.UNKNOWN_FORM),
                arguments("a vector picture", bytes("<svg onload=x>"), Refusal.UNKNOWN_FORM),
                arguments(
                        "a Word document",
                        bytes("PK\3\4 word/document.xml"),
                        Refusal.OFFICE_DOCUMENT),
                arguments(
                        "an old Word document",
                        bytes("\u00d0\u00cf\u0011\u00e0"),
                        Refusal.OFFICE_DOCUMENT),
                arguments("an iPhone photo", bytes("\0\0\0\30ftypheic\0\0"), Refusal.APPLE_PHOTO),
                arguments("a film", bytes("\0\0\0\30ftypisom\0\0"), Refusal.SOUND_OR_FILM),
                arguments("a GIF", bytes("GIF89a"), Refusal.OTHER_PICTURE),
                arguments(
                        "a PDF behind something else",
                        bytes("GIF89a %PDF-1.7"),
                        Refusal.OTHER_PICTURE),
                arguments("half a JPEG", MadePictures.cut(jpeg, .5), Refusal.BROKEN),
                arguments("a JPEG without an end", MadePictures.cut(jpeg, .99), Refusal.BROKEN),
                arguments("half a PNG", MadePictures.cut(png, .5), Refusal.BROKEN),
                arguments("a PNG with a wrong sum", flipped(png, 60), Refusal.BROKEN),
                arguments(
                        "a large claim (JPEG)",
                        MadePictures.jpegSaying(65500, 65500),
                        Refusal.TOO_MANY_PIXELS),
                arguments(
                        "a large claim (PNG)",
                        MadePictures.pngSaying(100_000, 100_000),
                        Refusal.TOO_MANY_PIXELS),
                arguments("a negative PNG", MadePictures.pngSaying(-1, 5), Refusal.BROKEN),
                arguments("an empty PNG", MadePictures.pngSaying(0, 5), Refusal.BROKEN),
                arguments("only a start", bytes("\u00ff\u00d8\u00ff"), Refusal.BROKEN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unfit")
    void saysWhyItTakesNo(String what, byte[] file, Refusal why) {
        assertThat(inspector.inspect(file)).isEqualTo(new Inspection.Refused(why));
    }

    @Test
    void takesAPlainPdfAndWritesItAnew() throws IOException {
        var clean = clean(MadePdfs.described());
        assertThat(clean.form()).isEqualTo(AttachmentForm.PDF);
        assertThat(clean.pages()).isEqualTo(1);
        assertThat(clean.takenOut())
                .contains(TakenOut.AUTHOR, TakenOut.PROGRAM, TakenOut.TIME, TakenOut.OTHER_DETAILS);
        assertThat(text(clean)).doesNotContain(MadePdfs.AUTHOR);
        try (var document = Loader.loadPDF(clean.bytes())) {
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    void takesThePlaceOutOfAPhotoInsideAPdf() throws IOException {
        var clean = clean(MadePdfs.withPhoto(MadePictures.photo(60, 40, 1)));
        assertThat(clean.takenOut()).contains(TakenOut.PLACE, TakenOut.CAMERA);
        assertThat(text(clean)).doesNotContain(MadePictures.MAKE);
        var drawn =
                new DrawnPages(PaperAttachments.bytes(clean.bytes())).draw(0, 600).orElseThrow();
        assertThat(MadePictures.isRed(drawn.getRGB(100, drawn.getHeight() - 200))).isTrue();
    }

    @Test
    void leavesEarlierVersionsAndWhatHangsBehindItInThePast() {
        var twice =
                new String(MadePdfs.plain(), ISO_8859_1) + "%Llwyncelyn\n%%EOF\nPK\3\4 Llwyncelyn";
        var clean = clean(bytes(twice));
        assertThat(clean.takenOut()).contains(TakenOut.EARLIER_VERSIONS, TakenOut.AFTER_THE_END);
        assertThat(text(clean)).doesNotContain("Llwyncelyn");
    }

    static Stream<Arguments> unfitPdfs() {
        var file = MadePdfs.stream("secret", "/Type /EmbeddedFile");
        return Stream.of(
                arguments(
                        "script at opening",
                        MadePdfs.catalogWith("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"),
                        Refusal.RUNS_SCRIPTS),
                arguments(
                        "script by name",
                        MadePdfs.catalogWith("/Names << /JavaScript << /Names [] >> >>"),
                        Refusal.RUNS_SCRIPTS),
                arguments(
                        "script written otherwise",
                        MadePdfs.catalogWith("/OpenAction << /S /Java#53cript /J#53 (x) >>"),
                        Refusal.RUNS_SCRIPTS),
                arguments(
                        "script nobody reaches",
                        MadePdfs.unreachable("<< /S /JavaScript /JS (x) >>"),
                        Refusal.RUNS_SCRIPTS),
                arguments(
                        "script on a page",
                        MadePdfs.pageWith("/AA << /O << /S /JavaScript >> >>"),
                        Refusal.RUNS_SCRIPTS),
                arguments(
                        "starts a program",
                        MadePdfs.catalogWith("/OpenAction << /S /Launch /F (cmd.exe) >>"),
                        Refusal.STARTS_PROGRAMS),
                arguments(
                        "a file inside",
                        MadePdfs.catalogWith("/Names << /EmbeddedFiles << /Names [] >> >>", file),
                        Refusal.HOLDS_FILES),
                arguments("a file nobody reaches", MadePdfs.unreachable(file), Refusal.HOLDS_FILES),
                arguments(
                        "a file as a note",
                        MadePdfs.pageWith("/Annots [<< /Subtype /FileAttachment >>]"),
                        Refusal.HOLDS_FILES),
                arguments(
                        "a portfolio",
                        MadePdfs.catalogWith("/Collection << >>"),
                        Refusal.HOLDS_FILES),
                arguments(
                        "a live form",
                        MadePdfs.catalogWith("/AcroForm << /Fields [] /XFA [] >>"),
                        Refusal.LIVE_FORM),
                arguments(
                        "sends itself",
                        MadePdfs.pageWith(
                                "/Annots [<< /Subtype /Widget /A << /S /SubmitForm /F (http://x) >> >>]"),
                        Refusal.LIVE_FORM),
                arguments(
                        "another file",
                        MadePdfs.pageWith(
                                "/Annots [<< /Subtype /Link /A << /S /GoToR /F (\\\\\\\\server\\\\x) >> >>]"),
                        Refusal.FETCHES_FROM_ELSEWHERE),
                arguments(
                        "a stream elsewhere",
                        MadePdfs.unreachable(MadePdfs.stream("", "/F (http://x)")),
                        Refusal.FETCHES_FROM_ELSEWHERE),
                arguments(
                        "a film",
                        MadePdfs.pageWith("/Annots [<< /Subtype /Movie >>]"),
                        Refusal.PLAYS_MEDIA),
                arguments(
                        "rich media",
                        MadePdfs.pageWith("/Annots [<< /Subtype /RichMedia >>]"),
                        Refusal.PLAYS_MEDIA),
                arguments("a password", MadePdfs.locked("four buses"), Refusal.LOCKED_BY_PASSWORD),
                arguments(
                        "locked without a password",
                        MadePdfs.locked(""),
                        Refusal.LOCKED_BY_PASSWORD),
                arguments("thousands of pages", MadePdfs.pages(3000), Refusal.TOO_MANY_PAGES),
                arguments("nested", MadePdfs.nested(120), Refusal.TOO_TANGLED),
                arguments("a bomb", MadePdfs.bomb(500), Refusal.TOO_HEAVY),
                arguments("a bomb in a bomb", MadePdfs.bombInABomb(500), Refusal.TOO_HEAVY),
                arguments(
                        "a large claim",
                        MadePdfs.pictureSaying(100_000, 100_000),
                        Refusal.TOO_MANY_PIXELS),
                arguments(
                        "a claim beyond counting",
                        MadePdfs.pictureSaying(Integer.MAX_VALUE, Integer.MAX_VALUE),
                        Refusal.TOO_MANY_PIXELS),
                arguments("half of it", MadePictures.cut(MadePdfs.plain(), .5), Refusal.BROKEN),
                arguments("only a head", bytes("%PDF-1.7\n"), Refusal.BROKEN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unfitPdfs")
    void saysWhyItTakesNoPdf(String what, byte[] file, Refusal why) {
        assertThat(inspector.inspect(file)).isEqualTo(new Inspection.Refused(why));
    }

    @Test
    void comesBackFromAPageTreeThatGoesRoundInCircles() {
        assertThat(inspector.inspect(MadePdfs.roundInCircles()))
                .isInstanceOf(Inspection.Refused.class);
    }

    /** The reader gives up on such an object by itself; then it is not written either. */
    @Test
    void carriesNoTangleAlongThatCannotBeRead() {
        for (var deep : new int[] {300, 3_000, 300_000})
            if (inspector.inspect(MadePdfs.nested(deep)) instanceof Inspection.Clean clean)
                assertThat(text(clean)).doesNotContain("[[[[");
    }

    /** Whatever it is, it is an answer: clean, or refused. Never an error, and never the same bytes. */
    @Test
    void answersToAThousandBrokenFiles() {
        var random = new Random(417);
        var whole =
                Stream.of(
                                MadePictures.photo(40, 30, 6),
                                MadePictures.png(40, 30),
                                MadePdfs.described(),
                                MadePdfs.withPhoto(MadePictures.photo(20, 10, 1)))
                        .toList();
        for (int round = 0; round < 1000; round++) {
            var file = broken(whole.get(round % whole.size()), random);
            if (inspector.inspect(file) instanceof Inspection.Clean clean)
                assertThat(clean.bytes()).isNotEqualTo(file);
        }
    }

    private static byte[] broken(byte[] whole, Random random) {
        var broken = whole.clone();
        for (int i = 0; i <= random.nextInt(20); i++)
            broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt();
        return random.nextInt(4) == 0 ? MadePictures.cut(broken, random.nextDouble()) : broken;
    }

    private Inspection.Clean clean(byte[] file) {
        var inspection = inspector.inspect(file);
        assertThat(inspection).isInstanceOf(Inspection.Clean.class);
        return (Inspection.Clean) inspection;
    }

    private static String text(Inspection.Clean clean) {
        return new String(clean.bytes(), ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] flipped(byte[] file, int at) {
        return ByteBuffer.wrap(file.clone()).put(at, (byte) ~file[at]).array();
    }
}
