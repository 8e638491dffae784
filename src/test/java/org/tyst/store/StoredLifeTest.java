package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.IDS;
import static org.tyst.fixtures.Reports.DRAFTING;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.SaveOutcome;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.fixtures.SteppedClock;
import org.tyst.people.Practitioner;
import org.tyst.people.Role;
import org.tyst.reports.Block;
import org.tyst.reports.Content;
import org.tyst.reports.Disclosure;
import org.tyst.reports.Report;
import org.tyst.reports.Retyping;
import org.tyst.reports.life.Change;
import org.tyst.reports.life.Life;
import org.tyst.reports.life.LifeLine;
import org.tyst.reports.life.LifeStore;
import org.tyst.reports.life.Signing;
import org.tyst.reports.life.Step;
import org.tyst.words.Language;

/** What the record keeps of a report's life: every word that ever stood in it, and whose it was. */
class StoredLifeTest {
    private final SteppedClock clock = new SteppedClock();
    private final TemporaryRecord record = new TemporaryRecord(clock);
    private final Report begun = Reports.begun("section-7", Language.ENGLISH);
    private final Block options = DRAFTING.paragraph("");

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void oneStretchOfTypingIsOneChangeAndTheFirstWordIsKept() {
        var typed = keep(begun.append("options", options));
        for (var text : new String[] {"They", "They need", "They need quiet."})
            typed = keep(typed(typed, text));
        clock.pass(Duration.ofMinutes(7));
        typed = keep(typed(typed, "They need rest."));
        keep(typed.remove(options.id()));
        assertThat(life().changes(begun.id()))
                .extracting(change -> change.sort() + " " + change.before() + "→" + change.after())
                .containsExactly(
                        "ADDED →They need quiet.",
                        "CHANGED They need quiet.→They need rest.",
                        "REMOVED They need rest.→");
    }

    @Test
    void tellsOfLabelsOrderAndSections() {
        var other = DRAFTING.paragraph("Other.");
        var kept = keep(begun.append("options", options).append("options", other));
        kept = keep(kept.label(options.id(), new Disclosure.CourtOnly("She is afraid.")));
        kept = keep(kept.move(other.id(), "options", 0));
        kept = keep(kept.notRelevant("childImpactAnalysis", "it was not asked."));
        assertThat(life().changes(kept.id()))
                .extracting(Change::sort)
                .contains(Change.Sort.LABELLED, Change.Sort.MOVED, Change.Sort.NOT_RELEVANT);
    }

    @Test
    void aReportOfSomebodyElseIsNotWrittenOver() {
        var kept = keep(begun.append("options", options));
        var other =
                new StoredRecord(
                        record.store(),
                        record.keys(),
                        new Author("Another Hand", "laptop-2"),
                        clock,
                        System::nanoTime);
        assertThat(other.reports().save(typed(kept, "Mine.")))
                .isEqualTo(new SaveOutcome.NotSaved(SaveOutcome.Why.NOT_YOURS));
        assertThat(record.stored().reports().open(kept.id())).contains(kept);
        assertThat(life().changes(kept.id())).hasSize(1);
        var remark = new Step.Commented(options.id(), "Which school?");
        assertThat(life().add(signing("Another Hand", Role.SERVICE_MANAGER).line(kept, remark)))
                .isInstanceOf(SaveOutcome.Saved.class);
        assertThat(life().lines(kept.id())).hasSize(1);
    }

    @Test
    void wordsThatTheAuthorTookSayWhoseTheyWere() {
        var kept = keep(begun.append("options", options));
        kept = keep(typed(kept, "He is contact-averse."));
        var manager = signing("Carys Bowen", Role.SERVICE_MANAGER);
        var proposed =
                new Step.Proposed(
                        options.id(), "He is contact-averse.", "He stays away.", "Plainer");
        life().add(manager.line(kept, proposed));
        var life = new Life(kept, life().lines(kept.id()));
        var author = signing(kept.author().name(), kept.author().role());
        var taken = author.accept(kept, life.openProposals().getFirst(), "It is plainer");
        life().add(taken.line(), taken.report(), taken.words());
        record.reopen();
        assertThat(life().changes(kept.id()).getLast())
                .satisfies(change -> {
                    assertThat(change.after()).isEqualTo("He stays away.");
                    assertThat(change.proposal()).map(Change.Proposal::by).contains("Carys Bowen");
                });
        var after = new Life(taken.report(), life().lines(kept.id()));
        assertThat(after.openProposals()).isEmpty();
        assertThat(after.proposals().getFirst().answer().orElseThrow().accepted()).isTrue();
    }

    @Test
    void whoCheckedIsAManagerAndNeverTheAuthor() {
        var kept = keep(begun.append("options", options));
        var passed = new Step.Checked(true, "", Content.hash(kept));
        var report = kept;
        for (var line :
                new LifeLine[] {
                    signing(kept.author().name(), Role.SERVICE_MANAGER).line(kept, passed),
                    signing("Gwen Daniel", Role.FAMILY_COURT_ADVISER).line(kept, passed)
                }) life().add(line);
        assertThat(new Life(report, life().lines(kept.id())).isPassed()).isFalse();
        life().add(signing("Carys Bowen", Role.SERVICE_MANAGER).line(kept, passed));
        assertThat(new Life(report, life().lines(kept.id())).isPassedAsItStands()).isTrue();
        var later = keep(typed(kept, "One word more."));
        assertThat(new Life(later, life().lines(kept.id())).isPassedAsItStands()).isFalse();
    }

    private Report keep(Report report) {
        assertThat(record.stored().reports().save(report)).isInstanceOf(SaveOutcome.Saved.class);
        return report;
    }

    private Report typed(Report report, String text) {
        return report.replace(options.id(), block -> Retyping.retyped(block, text));
    }

    private LifeStore life() {
        return record.stored().reports().life();
    }

    private Signing signing(String name, Role role) {
        var who = ReesAndHale.PRACTITIONER;
        return new Signing(
                new Practitioner(who.id(), name, role, who.organisation(), "", ""), IDS, clock);
    }
}
