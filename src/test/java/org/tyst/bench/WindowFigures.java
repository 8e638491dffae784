package org.tyst.bench;

import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Method;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import org.tyst.app.Pages;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseRow;
import org.tyst.fixtures.LargeCaseload;
import org.tyst.interviews.InterviewId;
import org.tyst.reports.ReportId;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Window;
import org.tyst.screens.casefile.CaseStores;
import org.tyst.screens.look.Theme;
import org.tyst.store.StoredRecord;
import org.tyst.words.Language;
import org.tyst.words.Words;

/**
 * The pages of the app over the fullest laptop, on the headless platform: from a key to the picture of what it wrote, from
 * going to a page to that page, from a letter to what it found. Laying out and drawing are part of every figure.
 */
final class WindowFigures {
    private static final int SIXTY = 60;
    private static final int KEYS = 120;
    private static final int WARM = 20;
    private static final int ROUNDS = 4;

    /** After the front sheet, and what the court asked. */
    private static final int WRITTEN_SECTION = 2;

    private static final int PATIENCE = 500;
    private static final double WIDE = 720;
    private static final double HIGH = 72;
    private static final Method PULSE = pulse();

    private final Laptop laptop;
    private final Figures figures;

    WindowFigures(Laptop laptop, Figures figures) {
        this.laptop = laptop;
        this.figures = figures;
    }

    /** Over the laptop that {@link LargeFigures} has filled. */
    void measure() throws Exception {
        try (var keys = laptop.unlock();
                var store = laptop.store(keys)) {
            measure(laptop.record(store, keys));
        }
    }

    private void measure(StoredRecord record) throws Exception {
        var theCase = record.cases().rows().stream().map(CaseRow::id).toList().getFirst();
        var interview = SixtyStatements.in(theCase, record.interviews(), laptop.clock());
        var road = new Road(new Place.Settings());
        try (var pages = new Pages(stores(record), laptop.clock()).finding(record.finder())) {
            var window =
                    Window.showing(
                            Theme.LIGHT, 100, () -> pages.window(Words.in(Language.ENGLISH), road));
            var root = window.scene().getRoot();
            keystroke(pages, road, root, interview);
            reportKeystroke(pages, road, root, LongReport.of(theCase, record));
            var opened = pageOpen(pages, road, theCase, interview);
            var load = new LargeCaseload(record.cases(), record.interviews(), laptop.clock());
            var found = search(pages, road, root, load.wordsToFind());
            var empty = emptyPage(pages);
            figures.add("ui.page_open.p95_ms", opened, "ms", empty);
            figures.add("ui.search.p50_ms", found, "ms", empty);
        }
    }

    private void keystroke(Pages pages, Road road, Parent root, InterviewId id) throws Exception {
        go(pages, road, new Place.InterviewRoom(id));
        ready(pages, root);
        keystroke("ui.keystroke.p95_ms", root);
    }

    /** In the first paragraph of a report of 120 sides. */
    private void reportKeystroke(Pages pages, Road road, Parent root, ReportId id)
            throws Exception {
        go(pages, road, new Place.ReportDesk(id));
        press(pages, root, ".section-entry", WRITTEN_SECTION);
        press(pages, root, ".statement-words", 0);
        onScreen(() -> {
            root.lookup(".chosen .text-area").requestFocus();
            return true;
        });
        ready(pages, root);
        keystroke("ui.report_keystroke.p95_ms", root);
    }

    private static void press(Pages pages, Parent root, String style, int which) throws Exception {
        onScreen(() -> {
            ((ButtonBase) List.copyOf(root.lookupAll(style)).get(which)).fire();
            return true;
        });
        shown(pages);
    }

    private void keystroke(String name, Parent root) throws Exception {
        var written = Stopwatch.percentile(keys(() -> focused(root)), 95);
        var bare = onScreen(WindowFigures::bareArea);
        onScreen(() -> layers(root).add(bare));
        onScreen(() -> {
            bare.requestFocus();
            return PULSE.invoke(Toolkit.getToolkit());
        });
        check(bare);
        var floor = Stopwatch.percentile(keys(() -> bare), 95);
        onScreen(() -> layers(root).remove(bare));
        figures.add(name, written, "ms", floor);
    }

    /** The first time a page is opened its classes are read: until then what is typed waits elsewhere. */
    private static void ready(Pages pages, Parent root) throws Exception {
        for (var asked = 0; asked < PATIENCE; asked++) {
            pages.settle();
            if (onScreen(() -> root.getScene().getFocusOwner() instanceof TextInputControl)) return;
        }
        throw new IllegalStateException("Nothing on the page can be typed into");
    }

    /** As large as the area of a statement: drawing is a part of what is measured. */
    private static TextArea bareArea() {
        var bare = new TextArea();
        bare.setMaxSize(WIDE, HIGH);
        return bare;
    }

    private static List<Node> layers(Parent root) {
        return ((StackPane) root).getChildren();
    }

    private static TextInputControl focused(Parent root) {
        return (TextInputControl) root.getScene().getFocusOwner();
    }

    /** A key that is typed, until it is seen in the window. What the key sets off for later runs between one key and the next. */
    private static double[] keys(Callable<TextInputControl> where) throws Exception {
        var times = new ArrayList<Double>();
        for (var i = 0; i < WARM + KEYS; i++) {
            var letter = i % 6 == 5 ? " " : "" + (char) ('a' + i % 26);
            var time = Stopwatch.millis(() -> seen(where, letter));
            if (i >= WARM) times.add(time);
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * A picture of the area itself would have the whole window drawn anew for the next key. The picture here is of a spot that is
     * in no window, and is taken once the window is drawn; what was drawn is in the window by the next turn of the screen's thread.
     */
    private static boolean seen(Callable<TextInputControl> where, String letter) throws Exception {
        onScreen(() -> {
            type(where.call(), letter);
            PULSE.invoke(Toolkit.getToolkit());
            return new Region().snapshot(null, null);
        });
        return onScreen(() -> true);
    }

    private static void type(TextInputControl area, String letter) {
        area.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        letter,
                        letter,
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    /** Lays out, and has it drawn: JavaFX itself does so sixty times a second, and half of that would be waited for. */
    private static Method pulse() {
        try {
            var pulse = Toolkit.getToolkit().getClass().getDeclaredMethod("pulse");
            pulse.setAccessible(true);
            return pulse;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** That what is typed is in the window when it is called seen. */
    private static void check(TextInputControl area) throws Exception {
        for (var letter : List.of("w", "i", "t", "n", "e", "s", "s")) {
            var before = onScreen(() -> inTheWindow(area));
            seen(() -> area, letter);
            if (onScreen(() -> inTheWindow(area)).equals(before))
                throw new IllegalStateException("A letter was called seen and was not");
        }
    }

    private static IntBuffer inTheWindow(TextInputControl area) {
        var at = area.localToScreen(area.getLayoutBounds());
        var image =
                new Robot()
                        .getScreenCapture(
                                null, at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
        var wide = (int) image.getWidth();
        var high = (int) image.getHeight();
        var pixels = new int[wide * high];
        var format = PixelFormat.getIntArgbInstance();
        image.getPixelReader().getPixels(0, 0, wide, high, format, pixels, 0, wide);
        return IntBuffer.wrap(pixels);
    }

    /** Until everything that the page asked of the record has come and is laid out. The floor is a page with nothing on it. */
    private static double pageOpen(Pages pages, Road road, CaseId theCase, InterviewId interview)
            throws Exception {
        var places = places(theCase, interview).toList();
        for (var place : places) go(pages, road, place);
        var times = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++)
            for (var place : places) {
                var time = Stopwatch.millis(() -> go(pages, road, place));
                times.add(time);
            }
        var all = times.stream().mapToDouble(Double::doubleValue).toArray();
        return Stopwatch.percentile(all, 95);
    }

    private static Stream<Place> places(CaseId theCase, InterviewId interview) {
        var sections =
                Stream.of(CaseSection.values())
                        .map(section -> new Place.CaseFile(theCase, section));
        return Stream.concat(
                sections,
                Stream.of(
                        new Place.Today(),
                        new Place.Cases(),
                        new Place.InterviewRoom(interview),
                        new Place.Contested(),
                        new Place.Find(),
                        new Place.Sync(),
                        new Place.Settings()));
    }

    private static boolean go(Pages pages, Road road, Place place) throws Exception {
        onScreen(() -> {
            road.go(place);
            return true;
        });
        return shown(pages);
    }

    /** Pages ask twice at most: for what they show, and for what hangs on it. */
    private static boolean shown(Pages pages) throws Exception {
        for (var asked = 0; asked < 2; asked++) {
            pages.work().turn(() -> true);
            onScreen(() -> true);
        }
        return onScreen(() -> {
            Toolkit.getToolkit().firePulse();
            return true;
        });
    }

    private static double emptyPage(Pages pages) throws Exception {
        var over = new StackPane();
        Window.showing(Theme.LIGHT, 100, () -> over);
        var times = new double[SIXTY];
        for (var i = 0; i < SIXTY; i++)
            times[i] =
                    Stopwatch.millis(() -> {
                        onScreen(() -> over.getChildren().setAll(new StackPane()));
                        return shown(pages);
                    });
        return Stopwatch.percentile(times, 95);
    }

    private static double search(Pages pages, Road road, Parent root, List<String> words)
            throws Exception {
        go(pages, road, new Place.Find());
        ready(pages, root);
        var field = onScreen(() -> (TextField) focused(root));
        var times = new ArrayList<Double>();
        for (var word : words)
            for (var typed : IntStream.rangeClosed(1, word.length()).toArray())
                times.add(
                        Stopwatch.millis(() -> {
                            onScreen(() -> {
                                field.setText(word.substring(0, typed));
                                return true;
                            });
                            return shown(pages);
                        }));
        var all = times.stream().mapToDouble(Double::doubleValue).toArray();
        return Stopwatch.median(all);
    }

    private static <T> T onScreen(Callable<T> job) throws Exception {
        var task = new FutureTask<>(job);
        Platform.runLater(task);
        return task.get();
    }

    private static CaseStores stores(StoredRecord record) {
        return new CaseStores(
                record.cases(),
                record.holds(),
                record.sealedDetails(),
                record.interviews(),
                record.contests(),
                record.reports(),
                record.copies(),
                record.audit(),
                record.attachments(),
                record.keeping(),
                record.late(),
                record.checks(),
                record.chronology(),
                record.tasks());
    }
}
