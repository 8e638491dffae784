package org.tyst.work;

import java.time.Duration;
import org.tyst.work.Work.Waiting;

/** Time that passes: runs a job after a pause unless it is called off. In a test time passes when the test says so. */
@FunctionalInterface
public interface Later {
    Waiting after(Duration pause, Runnable job);
}
