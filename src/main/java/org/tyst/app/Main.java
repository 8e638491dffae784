package org.tyst.app;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.tyst.desk.Computer;
import org.tyst.desk.DataFolder;
import org.tyst.desk.WindowProcess;
import org.tyst.pdf.incoming.InspectorDoor;
import org.tyst.pdf.incoming.PagesDoor;
import org.tyst.vault.QuickSignatures;

/**
 * Starts Tyst. This process shows nothing and holds nothing: it starts the process with the window, and starts it afresh
 * whenever that one has locked itself by ending.
 */
public final class Main {
    static final String WINDOW = "--window";

    /** The process that looks at a file from outside and holds no key. */
    static final String LOOK = "--look-at-a-file";

    /** The process that draws the pages of a PDF from outside, and holds no key either. */
    static final String DRAW = "--draw-pages";

    static final int LOCKED = 10;
    static final int CLOSED = 0;

    /** sysexits.h: a service is unavailable. The build takes it as a plain end, not as a failure. */
    private static final int NO_DISPLAY = 69;

    private static final Duration HARDLY_UP = Duration.ofSeconds(5);

    private static final String PROXIES = "java.net.useSystemProxies";

    private Main() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (List.of(args).contains(LOOK)) {
            InspectorDoor.answer(System.in, onlyAnswers());
            return;
        }
        if (List.of(args).contains(DRAW)) {
            PagesDoor.answer(System.in, onlyAnswers(), () -> Runtime.getRuntime().halt(CLOSED));
            return;
        }
        if (!hasDisplay()) {
            System.err.println(
                    "Tyst needs a screen and found none here: run it on a desktop, or play its tour with"
                            + " \"mvn -B -q -Ptour verify\" and look at the pictures in target/tour.");
            System.exit(NO_DISPLAY);
        }
        if (List.of(args).contains(WINDOW)) {
            goThroughThisComputersProxies();
            QuickSignatures.prefer();
            Window.show();
        } else System.exit(windowAfterWindow());
    }

    /** As this computer is set up, and before anything asks for the way: it is read once. Who runs it may say otherwise. */
    private static void goThroughThisComputersProxies() {
        if (System.getProperty(PROXIES) == null) System.setProperty(PROXIES, "true");
    }

    /** Nothing but the answer may go where the answer goes. */
    private static OutputStream onlyAnswers() {
        var answer = System.out;
        System.setOut(System.err);
        return answer;
    }

    private static int windowAfterWindow() throws IOException, InterruptedException {
        var folder = DataFolder.ofThisUser(System.getenv(), System.getProperties());
        return keepOpen(
                WindowProcess.likeThisOne(Main.class.getName(), WINDOW, folder.temporary()));
    }

    /** A window after a lock, and after a crash too: whoever was writing finds the door again, not an empty desktop. */
    static int keepOpen(WindowProcess window) throws IOException, InterruptedException {
        while (true) {
            var began = System.nanoTime();
            var end = window.run();
            var lasted = Duration.ofNanos(System.nanoTime() - began);
            if (!comesUpAgain(end, lasted)) return end;
        }
    }

    /** What crashes as soon as it has come up would only do so again. */
    private static boolean comesUpAgain(int end, Duration lasted) {
        return switch (end) {
            case LOCKED -> true;
            case CLOSED, NO_DISPLAY -> false;
            default -> lasted.compareTo(HARDLY_UP) > 0;
        };
    }

    private static boolean hasDisplay() {
        return "Headless".equals(System.getProperty("glass.platform"))
                || Computer.of(System.getProperty("os.name")).hasDisplay(System.getenv());
    }
}
