package org.tyst.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.tyst.pdf.ItextPrinter;

/** A process with little memory that renders a report of sixty pages, and tells how much of the memory it was that could not be freed meanwhile. */
final class RenderInLittle {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int PAGES = 60;
    private static final int TIMES = 5;
    private static final long MEGABYTE = 1024L * 1024;
    private static final Set<String> HEAP =
            ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .map(pool -> pool.getName())
                    .collect(Collectors.toSet());

    /**
     * In megabytes.
     *
     * @param held by the report itself and the printer's letters, before and after
     * @param peak of what was in use, over what is held
     */
    record Told(double held, double peak, double pdf) {
        static Told of(String line) {
            var told = List.of(line.split(" ", -1)).stream().map(Double::valueOf).toList();
            return new Told(told.get(0), told.get(1), told.get(2));
        }
    }

    private RenderInLittle() {}

    public static void main(String[] args) {
        var view = ReportFigures.view(ReportFigures.pages(PAGES));
        var printer = new ItextPrinter();
        printer.print(view);
        var held = used();
        var peak = new AtomicLong(held);
        listen(peak);
        var bytes = 0;
        for (var time = 0; time < TIMES; time++) bytes = printer.print(view).bytes().length;
        OUT.println(
                inMegabytes(held)
                        + " "
                        + inMegabytes(peak.get() - held)
                        + " "
                        + inMegabytes(bytes));
    }

    /** In a process of its own with so many megabytes. */
    static Told with(int megabytes) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-Xmx" + megabytes + "m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                RenderInLittle.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var told = process.inputReader()) {
            var line = told.readLine();
            if (process.waitFor() != 0 || line == null)
                throw new IOException(megabytes + " MB were too little");
            return Told.of(line);
        }
    }

    /** What no collection could free is what it needs. */
    private static void listen(AtomicLong peak) {
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans())
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (note, _) -> {
                                var info =
                                        GarbageCollectionNotificationInfo.from(
                                                (CompositeData) note.getUserData());
                                var after = info.getGcInfo().getMemoryUsageAfterGc();
                                var left =
                                        after.entrySet().stream()
                                                .filter(pool -> HEAP.contains(pool.getKey()))
                                                .mapToLong(pool -> pool.getValue().getUsed())
                                                .sum();
                                peak.accumulateAndGet(left, Math::max);
                            },
                            null,
                            null);
    }

    private static long used() {
        System.gc();
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return heap.getUsed();
    }

    private static double inMegabytes(long bytes) {
        return bytes / (double) MEGABYTE;
    }
}
