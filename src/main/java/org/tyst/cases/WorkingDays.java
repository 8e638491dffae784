package org.tyst.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tyst.basics.Json;

/** Days that are not a Saturday, a Sunday or a bank holiday of the table that ships with Tyst. */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Table table;
    private final Set<LocalDate> holidays;

    private WorkingDays(Table table) {
        this.table = table;
        this.holidays =
                table.holidays().stream().map(Holiday::on).collect(Collectors.toUnmodifiableSet());
    }

    public static WorkingDays ofEnglandAndWales() {
        return new WorkingDays(Json.read(shipped("bank-holidays-england-wales.json"), Table.class));
    }

    public boolean isWorking(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** False for a day the table does not reach: only weekends are then known, and a page has to say so. */
    public boolean knows(LocalDate day) {
        return day.getYear() >= table.firstYear() && day.getYear() <= table.lastYear();
    }

    public LocalDate onOrAfter(LocalDate day) {
        return isWorking(day) ? day : next(day, date -> date.plusDays(1));
    }

    /** The day by which so many working days have passed; the day itself does not count. */
    public LocalDate after(LocalDate day, int workingDays) {
        return steps(day, workingDays, date -> date.plusDays(1));
    }

    /** The last day that leaves so many clear working days before an event: neither end counts. */
    public LocalDate clearBefore(LocalDate event, int workingDays) {
        return steps(event, workingDays + 1, date -> date.minusDays(1));
    }

    static String shipped(String name) {
        try (InputStream in = WorkingDays.class.getResourceAsStream("/calendar/" + name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDate steps(LocalDate from, int workingDays, UnaryOperator<LocalDate> step) {
        var day = from;
        for (int counted = 0; counted < workingDays; counted++) day = next(day, step);
        return day;
    }

    private LocalDate next(LocalDate day, UnaryOperator<LocalDate> step) {
        var next = step.apply(day);
        while (!isWorking(next)) next = step.apply(next);
        return next;
    }

    record Table(int firstYear, int lastYear, List<Holiday> holidays) {}

    record Holiday(LocalDate on, String english, String welsh) {}
}
