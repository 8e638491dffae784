package org.tyst.tour;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.Folders;

/** One field visit, end to end: from the court's case to the filed report and the central record. */
class Tour {
    private static final Path OUT = Path.of("target", "tour");

    @Test
    void fromTheCourtsCaseToTheFiledReportAndTheCentralRecord() throws Exception {
        Folders.clear(OUT);
        var journey = new Journey(OUT);
        var guide = journey.laptop().switchOn();
        new Arrival(journey, guide).play();
        new Visit(journey, guide).play();
        new ByKeyboard(journey, guide).play();
        new Dispute(journey, guide).play();
        new Asked(journey, guide).play();
        new Drawn(journey, guide).play();
        new SectionSeven(journey, guide).play();
        new ChildImpact(journey, guide).play();
        new TwoLaptops(journey, guide).play();
        new HandedOver(journey, guide).play();
        new Leaving(journey).play(guide);
        new BadDisk(journey).play();
        new Proof(journey).leave();
    }
}
