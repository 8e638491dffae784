package org.tyst.screens.picture;

import java.time.Clock;
import org.tyst.basics.Scratch;
import org.tyst.dispatch.Bases;
import org.tyst.dispatch.ExtractGate;
import org.tyst.dispatch.ExtractMaking;
import org.tyst.people.Practitioner;
import org.tyst.reports.PictureCopies;
import org.tyst.screens.Navigator;
import org.tyst.screens.outgoing.ExtractRun;
import org.tyst.screens.outgoing.ExtractsOut;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** What the page works with. */
public record PictureMeans(
        Bases bases,
        PictureCopies copies,
        ExtractMaking making,
        ExtractGate gate,
        ExtractsOut out,
        Practitioner me,
        Scratch scratch,
        Words words,
        Work work,
        Clock clock,
        Navigator navigator) {
    ExtractRun run() {
        return new ExtractRun(gate, out, work);
    }
}
