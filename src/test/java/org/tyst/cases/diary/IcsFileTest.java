package org.tyst.cases.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tyst.cases.Deadlines;
import org.tyst.cases.WorkingDays;
import org.tyst.fixtures.AFiledFamily;

class IcsFileTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final String LONG =
            "Gwrandawiad yn y llys teulu, a dŵr â ŷd ar bob tŷ, a llawer mwy na hynny";

    @Test
    void tellsHearingsByTheirMomentAndNobodyByName() {
        var events =
                new Diary(new Deadlines(WorkingDays.ofEnglandAndWales()))
                        .ahead(AFiledFamily.file(), LocalDate.of(2026, 11, 22), _ -> false)
                        .toList();
        var read = unfolded(new IcsFile(DiaryEvent.Kind::name, NOW).of(events));
        assertThat(read).contains("DTSTART:20261208T100000Z", "SUMMARY:HEARING\\, XX26P00417");
        AFiledFamily.file()
                .people()
                .forEach(one ->
                        assertThat(String.join("\n", read))
                                .doesNotContain(one.name(), one.firstName(), "Tref Ddychmygol"));
    }

    @Test
    void putsASummerHourBackAndFoldsWithoutCuttingALetter() {
        var at = LocalDateTime.of(2026, 7, 1, 10, 0);
        var event =
                new DiaryEvent(
                        new UUID(1, 2),
                        DiaryEvent.Kind.HEARING,
                        new CaseNumber("XX26P00417"),
                        at,
                        Optional.of(at.plusHours(2)));
        var bytes = new IcsFile(_ -> LONG, NOW).of(List.of(event));
        assertThat(new String(bytes, StandardCharsets.UTF_8).split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(unfolded(bytes))
                .contains(
                        "UID:" + new UUID(1, 2) + "@tyst",
                        "DTSTART:20260701T090000Z",
                        "DTEND:20260701T110000Z",
                        "SUMMARY:" + LONG.replace(",", "\\,") + "\\, XX26P00417")
                .startsWith("BEGIN:VCALENDAR")
                .endsWith("END:VCALENDAR");
    }

    @Test
    void takesNoNameForANumber() {
        var family = AFiledFamily.file().theCase();
        assertThat(CaseNumber.of(family).text()).isEqualTo("XX26P00417");
        assertThat(
                        CaseNumber.of(
                                        new org.tyst.cases.ChildrensCase(
                                                family.id(),
                                                "REES v HALE 2026",
                                                "",
                                                "",
                                                family.lawType(),
                                                family.procedure(),
                                                family.organisation(),
                                                Optional.empty(),
                                                List.of(),
                                                List.of()))
                                .text())
                .isEmpty();
    }

    private static List<String> unfolded(byte[] ics) {
        return List.of(new String(ics, StandardCharsets.UTF_8).replace("\r\n ", "").split("\r\n"));
    }
}
