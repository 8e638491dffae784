package org.tyst.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The program itself, started as the installed one is, over the fullest laptop there may be. */
public final class FullWindow implements AutoCloseable {
    /** As the installer and the build give them. */
    private static final List<String> AS_INSTALLED =
            List.of(
                    "-XX:+UseSerialGC",
                    "-Xms32m",
                    "-Xmn20m",
                    "-Xmx512m",
                    "-XX:MinHeapFreeRatio=20",
                    "-XX:MaxHeapFreeRatio=30",
                    "-XX:-ShrinkHeapInSteps");

    private static final long KIB_A_MB = 1024;

    private final DrivenTyst tyst;

    public FullWindow(Path laptop) throws Exception {
        tyst = new DrivenTyst(laptop, AS_INSTALLED);
        SetUpLaptop.full(tyst.data());
        tyst.switchOn();
    }

    /** Megabytes that the window's process has in memory, before anything is unlocked. */
    public double atTheDoor() throws IOException {
        return residentMb();
    }

    /** The same once it is unlocked and the list of cases stands there. */
    public double atTheList() throws IOException {
        tyst.unlock();
        tyst.ask("go cases", "there");
        return residentMb();
    }

    private double residentMb() throws IOException {
        var status = Files.readAllLines(Path.of("/proc", "" + tyst.window(), "status"));
        var line = status.stream().filter(text -> text.startsWith("VmRSS:")).findFirst();
        var words = Arrays.asList(line.orElseThrow().split("\\s+"));
        return Double.parseDouble(words.get(1)) / KIB_A_MB;
    }

    @Override
    public void close() {
        tyst.close();
    }
}
