package org.tyst.tour;

import javafx.scene.control.Button;
import org.tyst.words.Words;

/** From a written report to a signed one: everybody is told and what they said is kept, then the name is put under it. */
final class SignedOff {
    private static final String NAME = "Sioned Puw";
    private static final String DAY = "20/11/2026";

    private final Guide guide;
    private final Words words;

    SignedOff(Guide guide, Words words) {
        this.guide = guide;
        this.words = words;
    }

    /** On the page on which it is signed. */
    void enter() {
        guide.press(words.text("report.send")).see(words.text("signoff.declaration"));
    }

    /** Each child who is old enough and each party, in the order of the page; the first says something. */
    void tellEverybody(String... said) {
        for (var each : said) tell(each);
    }

    private void tell(String said) {
        guide.pressFirst(words.text("signoff.recordShort"))
                .press(words.text("signoff.how.IN_PERSON"))
                .write(words.text("signoff.day"), DAY);
        if (!said.isBlank())
            guide.write(words.text("signoff.said"), said).press(words.text("signoff.exact"));
        var before = left();
        guide.press(words.text("signoff.keepTold"))
                .until("the page with it", () -> left() < before);
    }

    private long left() {
        var name = words.text("signoff.recordShort") + ": ";
        return guide.eyes()
                .all(Button.class)
                .filter(button -> button.getAccessibleText() != null)
                .filter(button -> button.getAccessibleText().startsWith(name))
                .count();
    }

    void sign() {
        typeTheName();
        guide.see(words.text("signoff.stands"));
    }

    /** Whatever comes of it. */
    void typeTheName() {
        guide.write(words.text("signoff.name"), NAME).press(words.text("signoff.sign"));
    }
}
