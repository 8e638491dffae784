package org.tyst.screens.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.Birth;
import org.tyst.cases.LanguageChoice;
import org.tyst.cases.Part;
import org.tyst.cases.Person;
import org.tyst.cases.Standing;
import org.tyst.central.Laptop;
import org.tyst.central.Underneath;
import org.tyst.central.Visit;
import org.tyst.fixtures.PaperWords;
import org.tyst.fixtures.PlainText;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.interviews.Checklist;
import org.tyst.interviews.Drafting;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.Listener;
import org.tyst.interviews.PlaceType;
import org.tyst.interviews.RecordingPolicy;
import org.tyst.interviews.SeenAlone;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.Told;
import org.tyst.interviews.Tool;
import org.tyst.interviews.attachments.Adding;
import org.tyst.interviews.attachments.AttachmentPolicy;
import org.tyst.interviews.attachments.AttachmentStore.Opening;
import org.tyst.pdf.incoming.Inspector;
import org.tyst.pdf.incoming.MadePictures;
import org.tyst.reports.Coverage;
import org.tyst.reports.Evidence;
import org.tyst.reports.Material;
import org.tyst.reports.Templates;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.store.MadeAttachments;
import org.tyst.words.Language;
import org.tyst.work.Work;

/**
 * A practitioner sees Alys at her school, where there is no signal, and shuts the lid without saving. Back in the office, what was
 * recorded reaches the central record once, and the report that is being written can be built on it.
 */
class FieldVisitWithNoSignalTest {
    private static final String OWL = "I told the owl and the owl did not tell";
    private static final String VOICES = "Dwi'n licio pan mae Dad yn gwneud y lleisiau";
    private static final String DREW = "Alys drew a house with two doors";
    private static final String THINK = "Alys is careful about whom she worries";

    private final UUID practitioner = UUID.randomUUID();
    private final Visit visit = new Visit();
    private final Laptop laptop = new Laptop(practitioner);
    private final Clock clock = Clock.systemUTC();
    private final Ids ids = new Ids(clock, new Random());
    private final Drafting drafting = new Drafting(ReesAndHale.PRACTITIONER, ids, clock);
    private final InterviewId contact = drafting.newInterviewId();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final ExecutorService screen = Executors.newSingleThreadExecutor();
    private final Work work = new Work(screen, faults::add);

    @TempDir Path camera;

    @AfterEach
    void close() {
        work.close();
        screen.shutdownNow();
        laptop.close();
        assertThat(faults).isEmpty();
    }

    @Test
    void isKeptWithoutSavingAndArrivesOnce() throws Exception {
        given();
        visitTheSchool();
        var worksheet = photograph();
        awaitTheAutosave();
        work.close();

        laptop.whileShut(folder -> nothingIsReadable(folder));

        var kept = laptop.record.stored().interviews().open(contact).orElseThrow();
        assertThat(kept.statements())
                .extracting(Statement::words)
                .containsExactly(OWL, VOICES, DREW, THINK);
        assertThat(kept.statements())
                .extracting(Statement::standing)
                .containsExactly(
                        Standing.TOLD_TO_ME,
                        Standing.TOLD_TO_ME,
                        Standing.OBSERVED,
                        Standing.PROFESSIONAL_OPINION);
        assertThat(pictureOf(worksheet)).doesNotContain(MadePictures.MAKE, "Exif");

        backInTheOffice();
        arrivedOnce(kept.interview().notesMadeAt().orElseThrow().toString());
    }

    private void given() {
        laptop.sync.join(laptop.membership());
        laptop.record.stored().cases().save(visit.theCase());
        laptop.record.stored().cases().save(alys());
    }

    private Person alys() {
        return new Person(
                visit.child,
                visit.caseId,
                "Alys",
                List.of(),
                Birth.stated(LocalDate.of(2018, 3, 12)),
                "",
                Set.of(Part.SUBJECT_CHILD),
                List.of(),
                List.of(),
                Optional.empty(),
                LanguageChoice.WELSH,
                "");
    }

    private void visitTheSchool() throws Exception {
        var model = enter();
        onScreen(() -> {});
        var draft = model.draft().orElseThrow();
        onScreen(() -> {
            var now = draft.visit();
            now.people().values().forEach(here -> here.set(true));
            now.when().startsNow();
            now.notes().startsNow();
            now.place().set(PlaceType.SCHOOL);
            now.seenAlone().set(SeenAlone.YES);
            List.of(Told.WHO_I_AM, Told.PURPOSE, Told.NOTES_WRITTEN_NOT_RECORDED)
                    .forEach(now.told()::sayToAll);
            now.told().sayToAll(Told.WHO_WILL_SEE);
            now.conduct().uses(Tool.HOW_IT_LOOKS_TO_ME, true, Set.of(visit.child));
            assertThat(now.told().lists())
                    .extracting(Checklist::listener, Checklist::done)
                    .containsExactly(tuple(Listener.YOUNGER_CHILD, 4));
        });
        onScreen(() -> {
            say(draft, OWL, Standing.TOLD_TO_ME);
            say(draft, VOICES, Standing.TOLD_TO_ME);
            say(draft, DREW, Standing.OBSERVED);
            say(draft, THINK, Standing.PROFESSIONAL_OPINION);
        });
    }

    private void say(DraftModel draft, String words, Standing standing) {
        draft.next();
        draft.speaks(new Speaker(Optional.of(visit.child), "Alys"));
        draft.standsAs(standing);
        draft.current().get().orElseThrow().words().set(words);
    }

    /** What is typed is in the file three seconds later at the latest, though nobody has pressed anything. */
    private void awaitTheAutosave() throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(6).toNanos();
        while (statementsInTheFile() < 4) {
            assertThat(System.nanoTime()).as("Saved by itself").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private int statementsInTheFile() throws Exception {
        return work.turn(() ->
                laptop.record.stored().interviews().open(contact).stream()
                        .mapToInt(record -> record.statements().size())
                        .sum());
    }

    private Adding.Prepared.Ready photograph() throws Exception {
        var photo = Files.write(camera.resolve("IMG 417.jpg"), MadePictures.photo(60, 40, 1));
        var policy = AttachmentPolicy.shipped();
        var store = laptop.record.stored().attachments();
        var adding =
                new Adding(
                        new Inspector(policy), store, policy, ReesAndHale.PRACTITIONER, ids, clock);
        var ready =
                (Adding.Prepared.Ready) adding.prepare(photo, visit.caseId, Optional.of(contact));
        assertThat(work.turn(() -> store.add(ready.attachment(), ready.laid())))
                .isInstanceOf(SaveOutcome.Saved.class);
        return ready;
    }

    private static void nothingIsReadable(Path folder) {
        try {
            assertThat(PlainText.found(folder, OWL, VOICES, DREW, THINK, MadePictures.MAKE))
                    .isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String pictureOf(Adding.Prepared.Ready worksheet) throws Exception {
        var opening = laptop.record.stored().attachments().open(worksheet.attachment().id(), "");
        try (var bytes = ((Opening.Opened) opening).bytes()) {
            return new String(MadeAttachments.all(bytes), StandardCharsets.ISO_8859_1);
        }
    }

    private void backInTheOffice() throws Exception {
        assertThat(laptop.record.stored().interviews().sign(contact))
                .isInstanceOf(SaveOutcome.Saved.class);
        for (var round = 0; round < 3; round++) laptop.sync();
        laptop.carry();
    }

    private void arrivedOnce(String notesMadeAt) throws Exception {
        assertThat(there("SELECT count(*) FROM item WHERE item = '%s'")).isEqualTo(1);
        assertThat(
                        there(
                                "SELECT count(*) FROM item_version WHERE item = '%s' AND received_at IS NULL"))
                .isZero();
        try (var second = new Laptop(practitioner)) {
            second.sync();
            var stored = second.record.stored();
            var came = stored.interviews().open(contact).orElseThrow();
            assertThat(came.interview().notesMadeAt()).hasToString("Optional[" + notesMadeAt + "]");
            assertThat(came.interview().enteredAt()).isBeforeOrEqualTo(clock.instant());
            assertThat(came.statements()).hasSize(4);
            var file = stored.cases().open(visit.caseId).orElseThrow();
            var material = new Material(file, List.of(came), List.of());
            assertThat(unusedIn(material)).containsExactlyInAnyOrder(OWL, VOICES, DREW, THINK);
        }
    }

    /** In the open draft, among what can be cited and is not yet. */
    private List<String> unusedIn(Material material) {
        var templates = Templates.shipped();
        var draft =
                new org.tyst.reports.Drafting(ids, clock)
                        .begin(
                                templates.choose(templates.newest("section-7").orElseThrow()),
                                Language.ENGLISH,
                                material.file(),
                                ReesAndHale.PRACTITIONER,
                                Optional.empty());
        return Coverage.of(draft, material, Optional.empty()).unused().stream()
                .map(Evidence::text)
                .toList();
    }

    private long there(String question) throws SQLException {
        try (var owner = Underneath.owner();
                var asked = owner.createStatement();
                var answer = asked.executeQuery(question.formatted(contact))) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private InterviewViewModel enter() throws Exception {
        var stored = laptop.record.stored();
        var means =
                new InterviewMeans(
                        new Stores(stored.cases(), stored.interviews(), stored.contests()),
                        drafting,
                        stored.scratch(),
                        PasteDesk.NOTHING_COPIED,
                        Notes.none(),
                        stored.tasks(),
                        RecordingPolicy.shipped(),
                        PaperWords.help(work),
                        clock,
                        work);
        return screen.submit(() ->
                        new InterviewViewModel(
                                contact,
                                () -> means.begin(visit.caseId, contact),
                                means,
                                nowhere()))
                .get();
    }

    private static Navigator nowhere() {
        return new Navigator() {
            @Override
            public void go(Place place) {}

            @Override
            public void back() {}
        };
    }

    /** On the screen's thread, after what the store has been asked. */
    private void onScreen(Runnable act) throws Exception {
        work.turn(() -> true);
        screen.submit(() -> {}).get();
        screen.submit(act).get();
    }
}
