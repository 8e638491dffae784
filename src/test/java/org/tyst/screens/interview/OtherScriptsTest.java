package org.tyst.screens.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.NodeOrientation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Language;

/** A statement in the letters of whoever made it, in the room. */
class OtherScriptsTest {
    private static final String ARABIC = "أنا أعيش مع أمي في Flat 2 ولا أحب الصراخ.";
    private static final String HEBREW = "אני גר עם אבא ביום ראשון (שבת) ו-Tesco קרוב.";
    private static final String PUNJABI = "ਮੈਂ ਆਪਣੀ ਮਾਂ ਨਾਲ ਰਹਿਣਾ ਚਾਹੁੰਦੀ ਹਾਂ।";

    @ParameterizedTest
    @CsvSource({"LIGHT, ENGLISH", "DARK, ENGLISH", "LIGHT, WELSH"})
    void wordsFromTheRightBeginAtTheRight(Theme theme, Language language) {
        try (var room = new Room(theme, 100, language)) {
            Window.onScreen(
                    () -> List.of(ARABIC, PUNJABI, HEBREW).forEach(said -> say(room, said)));
            room.settle();
            Photos.take(room.window.scene(), "scripts-" + theme + "-" + language);
            AccessibleScene.check(room.window.scene());
            assertThat(side(room, HEBREW)).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        }
    }

    private static NodeOrientation side(Room room, String words) {
        return room.window.scene().getRoot().lookupAll(".text-area").stream()
                .map(WritingArea.class::cast)
                .filter(area -> area.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .getEffectiveNodeOrientation();
    }

    private static void say(Room room, String words) {
        room.draft().next();
        room.draft().current().get().orElseThrow().words().set(words);
    }
}
