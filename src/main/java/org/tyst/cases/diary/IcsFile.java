package org.tyst.cases.diary;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Events as an iCalendar file (RFC 5545). Hours are written as the moments that they are, so that the night in which the clocks
 * change and a phone in another country move nothing; days are days.
 */
public final class IcsFile {
    private static final ZoneId COURT = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int LINE_BYTES = 75;
    private static final String END = "\r\n";

    private final Function<DiaryEvent.Kind, String> named;
    private final Instant now;

    /**
     * A file made now.
     *
     * @param named what a kind of event is called, in the language of its reader
     */
    public IcsFile(Function<DiaryEvent.Kind, String> named, Instant now) {
        this.named = named;
        this.now = now;
    }

    public byte[] of(List<DiaryEvent> events) {
        var lines =
                Stream.of(
                                Stream.of(
                                        "BEGIN:VCALENDAR",
                                        "VERSION:2.0",
                                        "PRODID:-//Tyst//Diary//EN",
                                        "CALSCALE:GREGORIAN",
                                        "METHOD:PUBLISH"),
                                events.stream().flatMap(this::lines),
                                Stream.of("END:VCALENDAR"))
                        .flatMap(part -> part);
        return lines.map(IcsFile::folded)
                .collect(Collectors.joining(END, "", END))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Stream<String> lines(DiaryEvent event) {
        return Stream.of(
                        Stream.of(
                                "BEGIN:VEVENT",
                                "UID:" + event.id() + "@tyst",
                                "DTSTAMP:" + MOMENT.format(now.atOffset(ZoneOffset.UTC))),
                        time(event),
                        Stream.of(
                                "SUMMARY:" + escaped(summary(event)),
                                "CLASS:PRIVATE",
                                "END:VEVENT"))
                .flatMap(part -> part);
    }

    private static Stream<String> time(DiaryEvent event) {
        if (event.kind().isWholeDay())
            return Stream.of(
                    "DTSTART;VALUE=DATE:" + DAY.format(event.start().toLocalDate()),
                    "TRANSP:TRANSPARENT");
        return Stream.of(
                "DTSTART:" + moment(event.start()),
                event.end()
                        .filter(event.start()::isBefore)
                        .map(end -> "DTEND:" + moment(end))
                        .orElse("DURATION:PT1H"));
    }

    private String summary(DiaryEvent event) {
        var kind = named.apply(event.kind());
        return event.number().text().isEmpty() ? kind : kind + ", " + event.number().text();
    }

    private static String moment(LocalDateTime byTheCourtsClock) {
        return MOMENT.format(byTheCourtsClock.atZone(COURT).withZoneSameInstant(ZoneOffset.UTC));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** No line is longer than 75 bytes, and no letter is cut in two. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        var bytes = 0;
        for (var point : line.codePoints().toArray()) {
            var letter = Character.toString(point);
            var size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE_BYTES) {
                folded.append(END).append(' ');
                bytes = 1;
            }
            folded.append(letter);
            bytes += size;
        }
        return folded.toString();
    }
}
