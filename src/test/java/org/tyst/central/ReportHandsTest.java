package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.IDS;
import static org.tyst.fixtures.Reports.DRAFTING;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.people.Practitioner;
import org.tyst.people.Role;
import org.tyst.reports.Block;
import org.tyst.reports.Content;
import org.tyst.reports.Report;
import org.tyst.reports.Retyping;
import org.tyst.reports.life.Life;
import org.tyst.reports.life.LifeStore;
import org.tyst.reports.life.Signing;
import org.tyst.reports.life.Step;
import org.tyst.sync.Settlement;
import org.tyst.words.Language;

/** A report on two laptops and a manager's: whatever somebody else sends for it, its author's words stand. */
class ReportHandsTest {
    private final UUID author = UUID.randomUUID();
    private final UUID colleague = UUID.randomUUID();
    private final UUID manager = UUID.randomUUID();
    private final Visit visit = new Visit();
    private final Laptop mine = new Laptop(author);
    private final Laptop theirs = new Laptop(colleague);
    private final Laptop managers = new Laptop(manager);
    private final Block said = DRAFTING.paragraph("The children need quiet.");
    private Report report =
            ofCase(Reports.begun("section-7", Language.ENGLISH)).append("options", said);

    @BeforeEach
    void everybodyHasTheReport() throws Exception {
        var admin = TempCentral.server().administration();
        for (var laptop : new Laptop[] {mine, theirs, managers})
            laptop.sync.join(laptop.membership());
        visit.keptOn(mine, "I like it");
        mine.record.stored().reports().save(report);
        mine.sync();
        var team = UUID.randomUUID();
        admin.joinTeam(team, author, Teams.Part.PRACTITIONER, TempCentral.ADMIN);
        admin.joinTeam(team, manager, Teams.Part.MANAGER, TempCentral.ADMIN);
        admin.allocate(visit.caseId.value(), colleague, TempCentral.ADMIN);
        theirs.sync();
        managers.sync();
    }

    @AfterEach
    void close() {
        mine.close();
        theirs.close();
        managers.close();
    }

    @Test
    void anothersWordsNeverStandAndAreNotLost() throws Exception {
        writtenOver(theirs, "The children need noise.");
        assertThat(words(theirs)).isEqualTo("The children need noise.");
        theirs.sync();
        mine.sync();
        theirs.sync();
        assertThat(words(mine)).isEqualTo("The children need quiet.");
        assertThat(words(theirs)).isEqualTo("The children need quiet.");
        assertThat(mine.sync.conflicts())
                .singleElement()
                .satisfies(conflict ->
                        assertThat(conflict.clashes().toString()).contains("need noise"));
        writtenOver(mine, "The children need rest.");
        mine.sync();
        theirs.sync();
        assertThat(words(theirs)).isEqualTo("The children need rest.");
    }

    @Test
    void whatItsAuthorTakesFromAConflictIsToldLikeAnyChange() throws Exception {
        writtenOver(theirs, "The children need noise.");
        theirs.sync();
        mine.sync();

        mine.sync.settle(mine.sync.conflicts().getFirst(), new Settlement.KeepMine());

        assertThat(words(mine)).isEqualTo("The children need noise.");
        assertThat(life(mine).changes(report.id()).getLast())
                .satisfies(change -> {
                    assertThat(change.before()).isEqualTo("The children need quiet.");
                    assertThat(change.after()).isEqualTo("The children need noise.");
                });
    }

    @Test
    void whoeverGetsTheCaseGoesOnWithTheReport() throws Exception {
        TempCentral.server()
                .administration()
                .reallocate(visit.caseId.value(), author, colleague, TempCentral.ADMIN);
        theirs.sync();
        writtenOver(theirs, "The children need their school.");
        theirs.sync();
        managers.sync();
        assertThat(theirs.sync.conflicts()).isEmpty();
        assertThat(words(theirs)).isEqualTo("The children need their school.");
    }

    @Test
    void aManagerProposesAndPassesAndNobodyElseMay() throws Exception {
        var passing = signing("Carys Bowen", Role.SERVICE_MANAGER);
        life(theirs).add(passing.line(report, passed()));
        theirs.sync();
        assertThat(theirs.sync.counts().refused()).isNotEmpty();
        var proposed = new Step.Proposed(said.id(), said.text(), "They need peace.", "Plainer");
        life(managers).add(passing.line(report, proposed));
        life(managers).add(passing.line(report, passed()));
        managers.sync();
        mine.sync();
        var now = new Life(report, life(mine).lines(report.id()));
        assertThat(now.isPassedAsItStands()).isTrue();
        assertThat(words(mine)).isEqualTo("The children need quiet.");
        var taken =
                signing(report.author().name(), report.author().role())
                        .accept(report, now.openProposals().getFirst(), "It is plainer");
        life(mine).add(taken.line(), taken.report(), taken.words());
        mine.sync();
        managers.sync();
        assertThat(words(mine)).isEqualTo("They need peace.");
        assertThat(life(managers).changes(report.id()).getLast().proposal().orElseThrow().by())
                .isEqualTo("Carys Bowen");
        assertThat(new Life(taken.report(), life(managers).lines(report.id())).isPassedAsItStands())
                .isFalse();
        writtenOver(managers, "A manager's own words.");
        managers.sync();
        mine.sync();
        assertThat(words(mine)).isEqualTo("They need peace.");
    }

    private Step.Checked passed() {
        return new Step.Checked(true, "", Content.hash(report));
    }

    private static Signing signing(String name, Role role) {
        var who = ReesAndHale.PRACTITIONER;
        return new Signing(
                new Practitioner(who.id(), name, role, who.organisation(), "", ""),
                IDS,
                Clock.systemUTC());
    }

    private static LifeStore life(Laptop laptop) {
        return laptop.record.stored().reports().life();
    }

    /** By somebody whose laptop does not ask whose report it is. */
    private void writtenOver(Laptop laptop, String words) {
        var now = laptop.record.stored().reports().open(report.id()).orElseThrow();
        var changed = now.replace(said.id(), block -> Retyping.retyped(block, words));
        laptop.record.stored().reports().save(changed);
    }

    private String words(Laptop laptop) {
        return laptop.record
                .stored()
                .reports()
                .open(report.id())
                .flatMap(found -> found.block(said.id()))
                .map(Block::text)
                .orElse("");
    }

    private Report ofCase(Report begun) {
        return new Report(
                begun.id(),
                visit.caseId,
                begun.template(),
                begun.type(),
                begun.title(),
                begun.organisation(),
                begun.language(),
                begun.direction(),
                begun.author(),
                begun.sections(),
                begun.answers(),
                begun.status(),
                begun.version(),
                begun.startedAt(),
                begun.finishedAt(),
                begun.signature(),
                begun.follows(),
                begun.translation());
    }
}
