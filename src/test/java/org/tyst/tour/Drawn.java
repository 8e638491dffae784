package org.tyst.tour;

import javafx.scene.input.KeyCode;

/** The family is drawn, a grandmother is added by keys, and somebody who must not be rung before six is kept safe. */
final class Drawn {
    private final Journey journey;
    private final Guide guide;

    Drawn(Journey journey, Guide guide) {
        this.journey = journey;
        this.guide = guide;
    }

    void play() {
        draw();
        keepSafe();
    }

    private void draw() {
        guide.openCase(Journey.HALE).press("People").press("Family picture");
        guide.see("Child of this case").picture("family");
        guide.push(KeyCode.UP).push(KeyCode.A).see("Somebody new");
        guide.write("Name", "Eirlys Hale").write("Source", journey.secret("Told by her son"));
        guide.picture("family-parent").press("Save this relationship");
        guide.see("Eirlys Hale").picture("family-grown");
    }

    private void keepSafe() {
        guide.press("People and contact details").see("Facts on the file");
        guide.pressFirst("Add a safety rule for").see("What kind of rule");
        guide.write("Rule", journey.secret("Do not ring before six"));
        guide.write("Source", journey.secret("Said so herself")).picture("family-rule");
        guide.press("Set this rule").picture("people-kept-safe");
    }
}
