package org.tyst.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class JoinCodeTest {
    private final JoinCode code =
            new JoinCode("https://127.0.0.1:45253", "00" + "ab".repeat(31), "0123456789abcdef0123");

    @Test
    void isReadBackAsItWasWritten() {
        assertThat(JoinCode.read(code.text())).contains(code);
    }

    @Test
    void forgivesSmallLettersMissingHyphensAndLookAlikes() {
        var typed =
                code.text()
                        .toLowerCase(Locale.ROOT)
                        .replace("-", " ")
                        .replace('0', 'o')
                        .replace('1', 'l');

        assertThat(JoinCode.read(typed)).contains(code);
    }

    @Test
    void noticesEveryWrongLetter() {
        var text = code.text();
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '-') continue;
            var other = text.charAt(i) == '7' ? '8' : '7';
            assertThat(JoinCode.read(text.substring(0, i) + other + text.substring(i + 1)))
                    .isEmpty();
        }
    }

    @Test
    void noticesWhatWasLeftOut() {
        assertThat(JoinCode.read(code.text().substring(2))).isEmpty();
        assertThat(JoinCode.read("")).isEmpty();
        assertThat(JoinCode.read("what is this?")).isEmpty();
    }
}
