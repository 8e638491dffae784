package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tyst.contests.Target;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.SteppedClock;
import org.tyst.interviews.InterviewId;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.CaseSection;
import org.tyst.screens.KeyTask;
import org.tyst.screens.Legible;
import org.tyst.screens.Photos;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.StyleFaults;
import org.tyst.screens.Window;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.screens.fixtures.PaperSync;
import org.tyst.screens.look.Theme;
import org.tyst.sync.SyncStatus.Contact;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** Every page there is, in both languages: named for a screen reader, readable, drawn without complaint, photographed. */
class EveryPageTest {
    private static final Pages PAGES = Pages.onPaper(new SteppedClock());
    private static final InterviewId SIGNED = AFiledFamily.interview().interview().id();

    private @Nullable Window showing;

    @AfterAll
    static void close() {
        PAGES.close();
    }

    /** In English by day and in Welsh by night; {@code -Dpages=all} the other two as well. */
    static Stream<Arguments> pages() {
        return stops().stream()
                .flatMap(stop ->
                        Stream.of(Language.values())
                                .flatMap(language ->
                                        Stream.of(Theme.LIGHT, Theme.DARK)
                                                .filter(theme -> isTaken(language, theme))
                                                .map(theme ->
                                                        Arguments.of(stop, language, theme))));
    }

    private static boolean isTaken(Language language, Theme theme) {
        return System.getProperty("pages", "").equals("all")
                || (language == Language.WELSH) == (theme == Theme.DARK);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("pages")
    void canBeReadByEyeAndByEar(Stop stop, Language language, Theme theme) {
        PAGES.syncing(stop.sync());
        var faults = StyleFaults.of(() -> showing = show(stop, language, theme, 100));
        assertThat(faults).isEmpty();
        var shown = Objects.requireNonNull(showing);
        Photos.take(shown.scene(), name(stop, language, theme.name()));
        AccessibleScene.check(shown.scene());
        Legible.check(shown.scene());
    }

    @ParameterizedTest
    @MethodSource("stops")
    void canBeReadInHighContrastAndTwiceAsLarge(Stop stop) {
        PAGES.syncing(stop.sync());
        var contrast = show(stop, Language.ENGLISH, Theme.CONTRAST, 100);
        Photos.take(contrast.scene(), name(stop, Language.ENGLISH, "contrast"));
        Legible.check(contrast.scene());
        var large = show(stop, Language.ENGLISH, Theme.LIGHT, 200);
        Photos.take(large.scene(), name(stop, Language.ENGLISH, "200"));
        Legible.checkBesideTables(large.scene());
    }

    static List<Stop> stops() {
        return Stream.of(main(), cases(), contests(), reports(), syncing())
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<Stop> main() {
        return Stream.of(
                Stop.at("today", new Place.Today()),
                Stop.at("cases", new Place.Cases()),
                Stop.at("import", new Place.Import()),
                Stop.at("settings", new Place.Settings()),
                Stop.at("laptop-history", new Place.LaptopHistory()),
                Stop.at("open-case", new Place.OpenCase()),
                Stop.at("late", new Place.Late(Caseload.REES)),
                Stop.at("take-off", new Place.TakeOff(Caseload.REES)),
                Stop.at("taken-off", new Place.TakenOff()),
                Stop.at("keys-passphrase", new Place.Keys(KeyTask.PASSPHRASE)),
                Stop.at("keys-sheet", new Place.Keys(KeyTask.SHEET)),
                Stop.at("keys-agency", new Place.Keys(KeyTask.AGENCY)),
                Stop.at("keys-exchange", new Place.Keys(KeyTask.EXCHANGE)));
    }

    private static Stream<Stop> cases() {
        var sections =
                Stream.of(CaseSection.values())
                        .map(section ->
                                Stop.at(
                                        "case-" + section,
                                        new Place.CaseFile(Caseload.REES, section)));
        var others =
                Stream.of(
                        other(Caseload.NAMESAKE, CaseSection.OVERVIEW),
                        other(Caseload.NAMESAKE, CaseSection.PEOPLE),
                        other(Caseload.QUIET, CaseSection.INTERVIEWS),
                        other(Caseload.QUIET, CaseSection.SENT),
                        Stop.at("family", new Place.Family(Caseload.REES)),
                        Stop.at("interview-draft", new Place.InterviewRoom(Caseload.DRAFT)),
                        Stop.at("interview-signed", new Place.InterviewRoom(SIGNED)),
                        Stop.at("contact-paper", new Place.ContactPaper(SIGNED)),
                        Stop.at("contact-versions", new Place.ContactVersions(SIGNED)));
        return Stream.concat(sections, others);
    }

    private static Stop other(org.tyst.cases.CaseId id, CaseSection section) {
        return Stop.at("case-" + section + "-other", new Place.CaseFile(id, section));
    }

    private static Stream<Stop> contests() {
        var police = new Target(Target.Kind.FACT, AFiledFamily.POLICE.id().value());
        return Stream.of(
                Stop.at("contested", new Place.Contested()),
                Stop.at("find", new Place.Find()),
                Stop.at("contest", new Place.ContestPage(AFiledFamily.CONVICTION_CONTESTED.id())),
                Stop.at("contest-new", new Place.NewContest(ReesAndHale.CASE, police)));
    }

    private static Stream<Stop> reports() {
        return Stream.of(
                Stop.at("report", new Place.ReportDesk(Caseload.BEGUN.id())),
                Stop.at("report-full", new Place.ReportDesk(Caseload.READY.id())),
                Stop.at("send", new Place.Send(Caseload.BEGUN.id())),
                Stop.at("send-ready", new Place.Send(Caseload.SIGNED.id())),
                Stop.at("signoff", new Place.SignOff(Caseload.READY.id())),
                Stop.at("twin", new Place.Twin(Caseload.READY.id())),
                Stop.at("review", new Place.Review(Caseload.READY.id())),
                Stop.at("changes", new Place.Changes(Caseload.READY.id())));
    }

    private static Stream<Stop> syncing() {
        var states =
                Stream.of(Contact.values())
                        .map(contact ->
                                new Stop(
                                        "sync-" + contact,
                                        new Place.Sync(),
                                        new PaperSync(PaperSync.quiet(contact))));
        var busy = PaperSync.busyDay(Contact.NO_CONNECTION);
        var others =
                Stream.of(
                        new Stop("sync-busy", new Place.Sync(), busy),
                        new Stop(
                                "sync-clock",
                                new Place.Sync(),
                                new PaperSync().behind(Duration.ofMinutes(12))),
                        new Stop("conflict", new Place.ConflictPage(PaperSync.CONFLICT.id()), busy),
                        new Stop(
                                "conflict-frozen",
                                new Place.ConflictPage(PaperSync.FROZEN.id()),
                                busy),
                        Stop.at("conflict-gone", new Place.ConflictPage(PaperSync.FROZEN.id())));
        return Stream.concat(states, others);
    }

    /** A page and how things stand with the central record while it is looked at. */
    record Stop(String name, Place place, PaperSync sync) {
        static Stop at(String name, Place place) {
            return new Stop(name, place, new PaperSync());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Window show(Stop stop, Language language, Theme theme, int percent) {
        var window =
                Window.showing(
                        theme,
                        percent,
                        () -> PAGES.window(Words.in(language), new Road(stop.place())));
        PAGES.settle();
        return window;
    }

    private static String name(Stop stop, Language language, String how) {
        var tongue = language == Language.WELSH ? "-cy-" : "-en-";
        return (stop.name() + tongue + how).toLowerCase(Locale.ROOT);
    }
}
