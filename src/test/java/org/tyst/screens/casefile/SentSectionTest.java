package org.tyst.screens.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.cases.PersonId;
import org.tyst.desk.ChosenDisk;
import org.tyst.dispatch.CheckResult;
import org.tyst.dispatch.CopyId;
import org.tyst.dispatch.DeliveryId;
import org.tyst.dispatch.DeliveryNote;
import org.tyst.dispatch.DeliveryNote.Standing;
import org.tyst.dispatch.DeliveryNote.Way;
import org.tyst.dispatch.DeliveryNote.Why;
import org.tyst.dispatch.FiledCopy;
import org.tyst.dispatch.Leaving;
import org.tyst.dispatch.RecipientClass;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.PaperScratch;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.fixtures.SeededIds;
import org.tyst.fixtures.SteppedClock;
import org.tyst.fixtures.SteppedTime;
import org.tyst.reports.PageImages;
import org.tyst.reports.Recipient;
import org.tyst.reports.Report;
import org.tyst.reports.ReportStatus;
import org.tyst.reports.Templates;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Photos;
import org.tyst.screens.Place;
import org.tyst.screens.Window;
import org.tyst.screens.fixtures.AtOnce;
import org.tyst.screens.fixtures.Here;
import org.tyst.screens.fixtures.PaperRecord;
import org.tyst.screens.look.Theme;
import org.tyst.screens.outgoing.PrinterAsk;
import org.tyst.screens.outgoing.TakingOut;
import org.tyst.screens.outgoing.WaysOut;
import org.tyst.screens.parts.Page;
import org.tyst.screens.report.Papers;
import org.tyst.words.Days;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** The page of what has left, as it tells what became of each copy. */
class SentSectionTest {
    private static final Instant SENT = Instant.parse("2026-11-20T14:02:00Z");

    private final SteppedClock clock = new SteppedClock();
    private final PaperRecord record = new PaperRecord(clock);
    private final AtOnce atOnce = new AtOnce();
    private final Report report =
            Reports.full("section-7", Language.ENGLISH, AFiledFamily.material())
                    .become(ReportStatus.FINAL, SENT)
                    .become(ReportStatus.FILED, SENT);
    private final Map<String, FiledCopy> copies = new HashMap<>();

    @AfterEach
    void close() {
        atOnce.close();
    }

    @Test
    void tellsOfEachCopyWhetherItArrivedAndWhatThereIsToDo() {
        file();

        var english = lines(Language.ENGLISH);
        assertThat(told(english, "delivered"))
                .startsWith("Sent to the court: ")
                .contains("14:02")
                .endsWith("Receipt: DOC-2026-0417.");
        assertThat(told(english, "mailed")).contains("secure mail gateway", "not known");
        assertThat(told(english, "waiting"))
                .contains("did not answer", "tries again by itself", "nothing to do");
        assertThat(told(english, "unlisted"))
                .startsWith("Not delivered.")
                .contains("list of courts", "File it as you always do");
        assertThat(told(english, "silent")).contains("has not said");
        assertThat(told(english, "party")).contains("sends nothing to parties");
        assertThat(told(lines(Language.WELSH), "delivered")).startsWith("Anfonwyd i'r llys");

        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            var window = Window.showing(theme, 100, () -> page(Language.ENGLISH));
            AccessibleScene.check(window.scene());
            Photos.take(window.scene(), "case-sent-" + theme.name());
        }
    }

    private void file() {
        for (var name : List.of("delivered", "mailed", "waiting", "unlisted", "silent"))
            copies.put(name, copy(new Recipient.Court("Family Court"), RecipientClass.COURT));
        var mother = new PersonId(UUID.randomUUID());
        copies.put(
                "party",
                copy(new Recipient.Party(mother, "Cerys Rees", "A"), RecipientClass.PARTY));
        record.cases().save(ReesAndHale.file().theCase());
        record.copies().file(report, List.copyOf(copies.values()), Map.of());
        arrived("delivered", Way.UPLOAD, "DOC-2026-0417");
        arrived("mailed", Way.SECURE_MAIL, "250 OK");
        record.says(
                note(
                        "waiting",
                        Optional.of(Way.UPLOAD),
                        Standing.WAITING,
                        Optional.of(Why.NOT_ANSWERED),
                        Optional.empty(),
                        Optional.of(SENT.plusSeconds(600))));
        record.says(
                note(
                        "unlisted",
                        Optional.empty(),
                        Standing.NEEDS_PERSON,
                        Optional.of(Why.COURT_NOT_LISTED),
                        Optional.empty(),
                        Optional.empty()));
    }

    private void arrived(String name, Way way, String receipt) {
        record.says(
                note(
                        name,
                        Optional.of(way),
                        Standing.DELIVERED,
                        Optional.empty(),
                        Optional.of(receipt),
                        Optional.empty()));
    }

    private DeliveryNote note(
            String name,
            Optional<Way> way,
            Standing standing,
            Optional<Why> why,
            Optional<String> receipt,
            Optional<Instant> again) {
        return new DeliveryNote(
                new DeliveryId(UUID.randomUUID()),
                report.caseId(),
                report.id(),
                id(name),
                way,
                standing,
                why,
                receipt,
                1,
                SENT,
                again);
    }

    private CopyId id(String name) {
        return Optional.ofNullable(copies.get(name)).orElseThrow().id();
    }

    private FiledCopy copy(Recipient recipient, RecipientClass recipientClass) {
        return new FiledCopy(
                new CopyId(UUID.randomUUID()),
                report.id(),
                report.caseId(),
                1,
                recipient,
                recipientClass,
                "Filed as the court ordered",
                "",
                "XX26P00417-court.pdf",
                "9f2c4f0d6a1e7b35c8d94e2f1a0b6c7d8e9f0a1b2c3d4e5f60718293a4b5c6d7",
                14,
                412_331,
                report.template(),
                "Noto Sans",
                new CheckResult(SENT, 14, 240, 3, List.of()),
                "Siân Pritchard",
                SENT.minusSeconds(copies.size()));
    }

    private List<Happenings.CopyLine> lines(Language language) {
        return happenings(Words.in(language)).copies();
    }

    private Happenings happenings(Words words) {
        var contents = CaseContents.read(record.stores(), report.caseId()).orElseThrow();
        return new Happenings(contents, words, new Days(words, clock), clock.getZone());
    }

    private String told(List<Happenings.CopyLine> lines, String name) {
        return lines.stream()
                .filter(line -> line.id().equals(id(name)))
                .findFirst()
                .orElseThrow()
                .onward()
                .text();
    }

    private Page page(Language language) {
        var words = Words.in(language);
        var tools =
                new CaseTools(
                        ReesAndHale.PRACTITIONER,
                        Templates.shipped(),
                        SeededIds.of(3),
                        new PaperScratch(clock),
                        clock,
                        atOnce.work(),
                        new SteppedTime(),
                        words,
                        new Here());
        var model =
                new CaseViewModel(
                        new Place.CaseFile(report.caseId(), CaseSection.SENT),
                        record.stores(),
                        tools);
        var page = new Page(words.text("terms.Kind.FILED_COPY"));
        var work = atOnce.work();
        var out =
                new TakingOut(
                        record.copies(),
                        new Leaving(record.audit()),
                        new WaysOut(
                                Optional::empty,
                                new ChosenDisk(),
                                _ -> new PrinterAsk.Answer.None(),
                                work),
                        work);
        new SentSection(model, new Papers(new NoImages(), _ -> List.of(), work, words), out, words)
                .fill(page, happenings(words));
        return page;
    }

    /** Nothing is opened here. */
    private static final class NoImages implements PageImages {
        @Override
        public PageImage page(byte[] pdf, int page, float dotsPerInch) {
            return new PageImage(1, 1, new int[1]);
        }

        @Override
        public int pages(byte[] pdf) {
            return 1;
        }
    }
}
