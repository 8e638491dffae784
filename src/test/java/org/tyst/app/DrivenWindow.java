package org.tyst.app;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.tyst.basics.Json;
import org.tyst.cases.CaseRow;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.Statement;
import org.tyst.screens.Place;
import org.tyst.screens.settings.Wishes;

/**
 * The real window in a process of its own, on the headless platform, and somebody at its keyboard who does what is said on
 * standard input. Answers go to standard output, words in hexadecimal: what is searched there for words must not hold
 * them because the test itself wrote them.
 */
public final class DrivenWindow extends Application {
    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private final Hurried clock = new Hurried();
    private volatile boolean askAndHang;
    private volatile Optional<Desktop> desktop = Optional.empty();
    private volatile Optional<Hands> hands = Optional.empty();

    @Override
    public void start(Stage stage) {
        desktop = Optional.of(Window.open(stage, clock, this::courtFile));
        hands = Optional.of(new Hands(stage));
        stage.addEventFilter(KeyEvent.KEY_PRESSED, DrivenWindow::tellOfALock);
        Thread.ofPlatform().daemon().start(this::obey);
        say("\nup", String.valueOf(ProcessHandle.current().pid()));
    }

    private void obey() {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var words = line.split(" ", 2);
                obey(words[0], words.length > 1 ? words[1] : "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Throwable fault) {
            var told = new StringWriter();
            fault.printStackTrace(new PrintWriter(told));
            say("fault", hex(told.toString()));
        }
    }

    private void obey(String order, String what) {
        switch (order) {
            case "unlock" -> unlock(plain(what));
            case "go" -> go(what);
            case "write" -> write(plain(what));
            case "typeUntilKilled" -> new Typist(hands(), desktop(), what).forEver();
            case "press" -> hands().press(plain(what));
            case "open" -> open(what);
            case "join" -> join(plain(what));
            case "writeAndLock" -> writeAndLock(plain(what));
            case "lockAfterAMinute" -> lockAfterAMinute();
            case "lock" -> lock();
            case "stickTheWriter" -> desktop().work().inOrder(DrivenWindow::hang);
            case "hurry" -> hurry();
            case "page" -> say("page", hex(Json.text(hands().readable())));
            case "focus" -> say("focus", hex(hands().focus()));
            case "awaitFocus" -> awaitFocus(plain(what));
            case "awaitWords" -> awaitWords(plain(what));
            case "caret" -> hands().onScreen(() -> hands().caret(Integer.parseInt(what)));
            case "record" -> tellTheRecord();
            default -> throw new IllegalArgumentException(order);
        }
    }

    private void unlock(String passphrase) {
        hands().writeInto("Passphrase", passphrase);
        hands().push(KeyCode.ENTER);
        hands().await(() -> !(desktop().road().here().get() instanceof Place.Unlock));
        if (desktop().road().here().get() instanceof Place.FirstSheet)
            hands().press("Do this later");
        say("unlocked", "");
    }

    private void go(String what) {
        var to = place(what);
        hands().onScreen(() -> desktop().road().go(to));
        if (to instanceof Place.InterviewRoom) hands().await(() -> hands().lastWords().isPresent());
        say("there", "");
    }

    private static Place place(String what) {
        return switch (what) {
            case "settings" -> new Place.Settings();
            case "import" -> new Place.Import();
            case "sync" -> new Place.Sync();
            case "cases" -> new Place.Cases();
            default -> new Place.InterviewRoom(new InterviewId(UUID.fromString(what)));
        };
    }

    private void write(String words) {
        hands().lastWords().ifPresent(hands()::goTo);
        hands().type(words);
        hands().await(hands()::saysSaved);
        say("saved", "");
    }

    /** What may stand in the way of a lock. */
    private void open(String what) {
        switch (what) {
            case "palette" -> hands().push(KeyCode.CONTROL, KeyCode.K);
            case "list" -> hands().openAList();
            case "menu" -> hands().openAMenu();
            case "sheet" -> hands().press("Show the licences");
            case "chooser", "hangingChooser" -> {
                askAndHang = what.equals("hangingChooser");
                hands().pressLater("Choose the court’s file");
            }
            default -> throw new IllegalArgumentException(what);
        }
        say("opened", "");
    }

    private void lock() {
        hands().push(KeyCode.CONTROL, KeyCode.L);
    }

    /** From this moment on the key has a second. */
    private static void tellOfALock(KeyEvent key) {
        if (key.getCode() == KeyCode.L && key.isControlDown()) say("locking", "");
    }

    private void writeAndLock(String words) {
        hands().lastWords().ifPresent(hands()::goTo);
        hands().type(words);
        lock();
    }

    private void awaitWords(String expected) {
        hands().await(() -> hands().readable().contains(expected));
        say("there", "");
    }

    private void awaitFocus(String expected) {
        hands().await(() -> hands().focus().equals(expected));
        say("focused", "");
    }

    private void join(String code) {
        hands().writeInto("Enrolment code", code);
        hands().press("Join");
        say("opened", "");
    }

    private void lockAfterAMinute() {
        hands().onScreen(() -> desktop().wish(Wishes.USUAL.locking(1)));
    }

    private void hurry() {
        say("locking", "");
        clock.hurry();
    }

    /** A chooser of the system's that nobody answers: it lets the window go on, or hangs it. */
    private Optional<Path> courtFile() {
        if (askAndHang) hang();
        Platform.enterNestedEventLoop(this);
        return Optional.empty();
    }

    private void tellTheRecord() {
        try {
            desktop()
                    .work()
                    .turn(() -> {
                        desktop().inside().ifPresent(DrivenWindow::tell);
                        return true;
                    });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        say("told", "");
    }

    private static void tell(House house) {
        house.cases().rows().stream()
                .map(CaseRow::id)
                .flatMap(id -> house.interviews().ofCase(id).stream())
                .forEach(DrivenWindow::tell);
    }

    private static void tell(InterviewRecord record) {
        var interview = record.interview();
        say(
                "kept",
                new Words(
                                interview.id().value(),
                                interview.caseId().value(),
                                record.statements().stream().map(Statement::words).toList())
                        .line());
    }

    private Desktop desktop() {
        return desktop.orElseThrow();
    }

    private Hands hands() {
        return hands.orElseThrow();
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** In one piece, and with an end: a line that was cut off by a kill is not taken for a whole one. */
    static synchronized void say(String what, String more) {
        try {
            OUT.write((what + " " + more + " .\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hex(String words) {
        return HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
    }

    static String plain(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
    }

    /** The words of one interview, statement by statement. */
    record Words(UUID interview, UUID theCase, List<String> said) {
        String line() {
            var all = said.stream().map(DrivenWindow::hex).collect(Collectors.joining(","));
            return interview + " " + theCase + " " + (all.isEmpty() ? "-" : all);
        }

        static Words read(String line) {
            var parts = line.split(" ", -1);
            var said =
                    parts[2].equals("-")
                            ? List.<String>of()
                            : List.of(parts[2].split(",", -1)).stream()
                                    .map(DrivenWindow::plain)
                                    .toList();
            return new Words(UUID.fromString(parts[0]), UUID.fromString(parts[1]), said);
        }
    }

    /** The clock of this laptop, which can be made to run fast, but not so fast that the laptop seems to have slept. */
    private static final class Hurried extends Clock {
        private static final int TIMES = 6;

        private final Clock real = Clock.systemUTC();
        private volatile Optional<java.time.Instant> since = Optional.empty();

        void hurry() {
            since = Optional.of(real.instant());
        }

        @Override
        public java.time.Instant instant() {
            var now = real.instant();
            return since.map(from -> now.plus(Duration.between(from, now).multipliedBy(TIMES)))
                    .orElse(now);
        }

        @Override
        public java.time.ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
