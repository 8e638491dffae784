package org.tyst.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Ids;
import org.tyst.basics.Json;
import org.tyst.cases.Birth;
import org.tyst.cases.Part;
import org.tyst.cases.Person;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.sync.Kind;
import org.tyst.sync.Merge;
import org.tyst.sync.Writing;

/** What must be explained, to each person, by their age. */
class ChecklistTest {
    private static final Instant NOW = Instant.parse("2026-11-23T15:40:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private final Explaining rules = RecordingPolicy.shipped().explaining();

    @Test
    void eachIsToldWhatTheirAgeCallsFor() {
        assertThat(rules.listener(ReesAndHale.ALYS, DAY)).isEqualTo(Listener.YOUNGER_CHILD);
        assertThat(rules.listener(ReesAndHale.ALYS, DAY.minusYears(6)))
                .isEqualTo(Listener.SMALL_CHILD);
        assertThat(rules.listener(ReesAndHale.ALYS, DAY.plusYears(4)))
                .isEqualTo(Listener.OLDER_CHILD);
        assertThat(rules.listener(born(ReesAndHale.ALYS, Birth.unknown()), DAY))
                .isEqualTo(Listener.OLDER_CHILD);
        assertThat(rules.listener(ReesAndHale.MOTHER, DAY)).isEqualTo(Listener.ADULT);
        assertThat(rules.points(Listener.ADULT)).containsExactly(Told.values());
        assertThat(rules.points(Listener.SMALL_CHILD)).isEmpty();
        assertThat(rules.points(Listener.YOUNGER_CHILD))
                .hasSize(6)
                .contains(Told.WHO_WILL_SEE)
                .doesNotContain(Told.CHECKS);
    }

    @Test
    void whatAnOlderTystKeptWasSaidToEverybody() {
        var old = interview(Map.of(Told.WHO_I_AM, NOW), Map.of());
        var lists = Checklist.of(old, ReesAndHale.file(), rules);

        assertThat(lists).extracting(Checklist::done).containsExactly(1, 1);
        assertThat(Json.kept(withoutConduct(old), Interview.class).conduct().explained()).isEmpty();
    }

    @Test
    void twoLaptopsAnswersGoTogetherAndOneLeftOutOnPurposeCounts() {
        var alys = present(ReesAndHale.ALYS);
        var mother = present(ReesAndHale.MOTHER);
        var base = interview(Map.of(), Map.of());
        var mine =
                interview(Map.of(), Map.of(Checklist.key(alys, Told.WHO_WILL_SEE), Said.at(NOW)));
        var theirs =
                interview(
                        Map.of(),
                        Map.of(Checklist.key(mother, Told.CHECKS), Said.not("Asked last week")));

        var merged = Merge.merge(Kind.INTERVIEW, writing(base), writing(mine), writing(theirs));

        assertThat(merged.conflictingFields()).isEmpty();
        var both = Json.read(merged.writing().body(), Interview.class);
        assertThat(Checklist.of(both, ReesAndHale.file(), rules))
                .extracting(Checklist::done)
                .containsExactly(1, 1);
    }

    private static Interview interview(Map<Told, Instant> told, Map<String, Said> explained) {
        var empty =
                new Drafting(
                                ReesAndHale.PRACTITIONER,
                                new Ids(Clock.systemUTC(), new Random(1)),
                                Clock.systemUTC())
                        .newInterview(new InterviewId(new UUID(0, 7)), ReesAndHale.CASE);
        var none = Conduct.notStated();
        return new Interview(
                empty.id(),
                empty.caseId(),
                empty.author(),
                empty.authorName(),
                empty.mode(),
                empty.place(),
                Optional.of(LocalDateTime.of(2026, 11, 23, 15, 40)),
                Optional.empty(),
                List.of(present(ReesAndHale.ALYS), present(ReesAndHale.MOTHER)),
                empty.seenAlone(),
                "",
                "",
                "",
                told,
                Optional.empty(),
                NOW,
                new Conduct(
                        "",
                        none.safeToTalk(),
                        none.message(),
                        none.recording(),
                        "",
                        Map.of(),
                        none.distress(),
                        explained),
                Optional.empty());
    }

    private static Writing writing(Interview interview) {
        return new Writing(Json.tree(interview), Map.of(), 0, false);
    }

    private static String withoutConduct(Interview interview) {
        var body = Json.tree(interview);
        body.remove("conduct");
        return body.toString();
    }

    private static Present present(Person person) {
        return new Present(Optional.of(person.id()), person.name(), "");
    }

    private static Person born(Person like, Birth birth) {
        return new Person(
                like.id(),
                like.caseId(),
                like.name(),
                List.of(),
                birth,
                "",
                Set.of(Part.SUBJECT_CHILD),
                List.of(),
                List.of(),
                Optional.empty(),
                like.language(),
                "");
    }
}
