package org.tyst.cases.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Timeline.Pen PEN =
            new Timeline.Pen(text -> 7.0 * text.length(), 16, 100, 900);
    private static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);

    @Test
    void noLabelEverLiesOnAnotherAndTheSameIsDrawnTheSame() {
        for (var seed = 0; seed < 300; seed++) {
            var rows = rows(new Random(seed));
            var drawn = Timeline.of(rows, Optional.empty(), PEN);
            drawn.lanes().forEach(TimelineTest::nothingOverlaps);
            assertThat(Timeline.of(rows, Optional.empty(), PEN)).isEqualTo(drawn);
        }
    }

    @Test
    void showsOnlyWhatTouchesTheStretchAndCutsBarsAtItsEdges() {
        var spring =
                RoughDate.between(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 5, 31), "spring");
        var rows =
                List.of(
                        new Timeline.Row(
                                "Alys", List.of(event(spring), event(RoughDate.on(BEGIN)))));
        var look = new Stretch(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 7, 1));
        var lane = Timeline.of(rows, Optional.of(look), PEN).lanes().getFirst();
        assertThat(lane.events())
                .singleElement()
                .satisfies(bar -> assertThat(bar.from()).isEqualTo(100))
                .satisfies(bar -> assertThat(bar.to()).isBetween(490.0, 497.0));
    }

    @Test
    void aLabelWithoutRoomEndsInDotsAndStaysWithin() {
        var narrow = new Timeline.Pen(text -> 30.0 * text.length(), 42, 120, 900);
        var drawn = Timeline.of(rows(new Random(1)), Optional.empty(), narrow);
        assertThat(drawn.lanes())
                .flatExtracting(Timeline.Lane::events)
                .isNotEmpty()
                .anyMatch(event -> event.label().endsWith("…"))
                .allMatch(event -> event.labelAt() >= 120 && event.labelEnd() <= 900);
    }

    @Test
    void goesOnOnAnotherPageWithoutLosingAnEvent() {
        for (var seed = 0; seed < 50; seed++) {
            var rows = rows(new Random(seed));
            var pages = Timeline.pages(rows, PEN, 300);
            assertThat(pages.stream().flatMap(page -> page.lanes().stream()))
                    .flatExtracting(Timeline.Lane::events)
                    .extracting(Timeline.Placed::id)
                    .containsExactlyInAnyOrderElementsOf(
                            rows.stream()
                                    .flatMap(row -> row.events().stream())
                                    .map(Timeline.Event::id)
                                    .toList());
            assertThat(pages).allMatch(page -> page.height() <= 300 || isOne(page));
        }
    }

    private static boolean isOne(Timeline page) {
        return page.lanes().stream().mapToLong(lane -> lane.events().size()).sum() <= 1;
    }

    private static void nothingOverlaps(Timeline.Lane lane) {
        var all = lane.events();
        for (var one : all) {
            assertThat(one.labelAt()).isGreaterThanOrEqualTo(100);
            assertThat(one.top() + 16).isLessThanOrEqualTo(lane.top() + lane.height());
        }
        for (var one = 0; one < all.size(); one++)
            for (var other = one + 1; other < all.size(); other++)
                assertThat(areApart(all.get(one), all.get(other))).isTrue();
    }

    private static boolean areApart(Timeline.Placed one, Timeline.Placed other) {
        return one.top() != other.top()
                || one.labelEnd() <= other.labelAt()
                || other.labelEnd() <= one.labelAt();
    }

    private static List<Timeline.Row> rows(Random random) {
        var rows = new ArrayList<Timeline.Row>();
        for (var lane = 0; lane < 3; lane++) {
            var events = new ArrayList<Timeline.Event>();
            for (var count = random.nextInt(25); count > 0; count--)
                events.add(event(date(random)));
            rows.add(new Timeline.Row("lane " + lane, events));
        }
        return rows;
    }

    private static RoughDate date(Random random) {
        var day = BEGIN.plusDays(random.nextInt(4000));
        return switch (random.nextInt(4)) {
            case 0 -> RoughDate.on(day);
            case 1 -> RoughDate.until(day, "before");
            case 2 -> RoughDate.from(day, "after");
            default -> RoughDate.between(day, day.plusDays(1 + random.nextInt(300)), "between");
        };
    }

    private static Timeline.Event event(RoughDate date) {
        return new Timeline.Event(
                new EntryId(new UUID(date.hashCode(), date.first().toEpochDay())),
                date,
                "x".repeat(1 + Math.floorMod(date.hashCode(), 40)));
    }
}
