package org.tyst.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptsTest {
    static final List<String> SAID =
            List.of(
                    "Noor told me: \"قال أبي إنه سيأتي يوم 12 May إلى المدرسة\" and then she was quiet.",
                    "مَرْحَبًا، اسمي نور وعمري 9 سنوات. أنا أعيش مع أمي وأخي في بيت صغير (Flat 2) ولا أحب الصراخ في الليل، وأريد أن أرى أبي يوم السبت.",
                    "אני גר עם אבא ביום ראשון (שבת) ו-Tesco קרוב ב-12 בחודש, ואני רוצה לישון אצל אמא.",
                    "میں اپنی امی کے ساتھ رہنا چاہتی ہوں۔",
                    "می‌خواهم با مادرم زندگی کنم.",
                    "زه غواړم له خپلې مور سره پاتې شم. ئەمە کوردییە.",
                    "ਮੈਂ ਆਪਣੀ ਮਾਂ ਨਾਲ ਰਹਿਣਾ ਚਾਹੁੰਦੀ ਹਾਂ। ਸ੍ਰੀ",
                    "আমি মায়ের সাথে থাকতে চাই। ক্ষিতি",
                    "હું મારી મમ્મી સાથે રહેવા માંગુ છું.",
                    "நான் அம்மாவுடன் இருக்க விரும்புகிறேன். கொடு",
                    "मैं अपनी माँ के साथ रहना चाहती हूँ। क्षत्रिय",
                    "ኣነ ምስ ኣደይ ክነብር እደሊ",
                    "Chcę mieszkać z mamą. Vreau să locuiesc. Tôi muốn sống với mẹ. İstiyorum ığdır. ẹ́ ọ̀");

    @Test
    void comeBackAsTheyWere() throws Exception {
        var pdf = HostilePages.printed(SAID);
        Files.write(Path.of("target/scripts.pdf"), pdf);
        assertThat(HostilePages.changed(SAID)).isEmpty();
        assertThat(BothStandardsTest.isBoth(pdf)).isTrue();
    }
}
