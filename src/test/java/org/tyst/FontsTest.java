package org.tyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name must be drawn as it is written, on the screen and in the report. */
class FontsTest {
    private static final String WELSH = "ÂâÊêÎîÔôÛûŴŵŶŷÄäËëÏïÖöÜüẄẅŸÿÁáÉéÍíÓóÚúẂẃÝýÀàÈèÌìÒòÙùẀẁỲỳ";
    private static final String WRITING = "‘’“”–—…•£€½";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NotoSans-Regular",
                "NotoSans-Bold",
                "NotoSans-Italic",
                "NotoSans-BoldItalic",
                "DejaVuSans"
            })
    void everyFontHasTheWelshLettersAndWhatWritersUse(String name)
            throws IOException, FontFormatException {
        var font =
                Font.createFont(Font.TRUETYPE_FONT, new File("resources/fonts/" + name + ".ttf"));
        assertThat(font.canDisplayUpTo(WELSH + WRITING)).isEqualTo(-1);
    }
}
