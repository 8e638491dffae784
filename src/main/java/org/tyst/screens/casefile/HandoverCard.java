package org.tyst.screens.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Hold;
import org.tyst.interviews.InterviewRecord;
import org.tyst.reports.Report;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Texts;
import org.tyst.sync.late.Handover;
import org.tyst.sync.late.HandoverNote;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** For whoever has the case now: from whom it came, what may still come from there, what is open, and what was left in words. */
final class HandoverCard {
    /** For so long it is what one has to know first, and longer only while something may still come. */
    private static final Duration NEW = Duration.ofDays(28);

    private final CasePages pages;
    private final Words words;
    private final Days days;
    private final Instant now;

    HandoverCard(CasePages pages, Words words, Days days, Instant now) {
        this.pages = pages;
        this.words = words;
        this.days = days;
        this.now = now;
    }

    Optional<Card> card() {
        var contents = pages.contents();
        var notes =
                contents.handoverNotes().stream()
                        .filter(note -> note.at().isAfter(now.minus(NEW)))
                        .toList();
        return contents.handovers().stream()
                .findFirst()
                .filter(last -> last.mayBeMore() || last.at().isAfter(now.minus(NEW)))
                .map(this::handedOver)
                .or(() -> notes.isEmpty() ? Optional.empty() : Optional.of(onlyNotes()))
                .map(card -> card.addAll(notes.stream().map(this::note).toList()));
    }

    private Card handedOver(Handover last) {
        var from = last.from().isBlank() ? words.text("late.somebody") : last.from();
        return new Card(words.text("late.handedOver", from, days.moment(last.at())))
                .lit()
                .add(lastHeard(last, from), open());
    }

    private Card onlyNotes() {
        return new Card(words.text("late.note")).add(Texts.muted(words.text("late.noteFor")));
    }

    private Node lastHeard(Handover last, String from) {
        if (!last.mayBeMore()) return Banner.good(words.text("late.letGo", from));
        return Banner.warn(
                last.lastHeard()
                        .map(at -> words.text("late.lastHeard", from, days.moment(at)))
                        .orElse(words.text("late.neverHeard", from)));
    }

    private Node open() {
        var contents = pages.contents();
        var rows = new KeyValues();
        for (var line : deadlines()) rows.add(words.text("late.deadline"), line);
        rows.add(words.text("late.contests"), count(contents.openContests()));
        rows.add(words.text("late.drafts"), count(drafts(contents)));
        rows.add(words.text("late.cautions"), cautions(contents));
        return rows;
    }

    private List<String> deadlines() {
        var lines = new ArrayList<String>();
        for (var report : pages.overview().reportsAsked())
            if (!report.filed()) lines.add(report.type() + "\n" + report.due());
        for (var hearing : pages.overview().hearingsToCome())
            lines.add(hearing.type() + "\n" + hearing.when());
        return lines.isEmpty() ? List.of(words.text("late.none")) : lines;
    }

    private static long drafts(CaseContents contents) {
        var interviews =
                contents.interviews().stream()
                        .map(InterviewRecord::interview)
                        .filter(interview -> !interview.isSigned())
                        .count();
        return interviews + contents.reports().stream().filter(Report::isDraft).count();
    }

    private String cautions(CaseContents contents) {
        var lines = new ArrayList<String>();
        var withheld =
                contents.file().contactPoints().stream()
                        .map(ContactPoint::confidentiality)
                        .filter(answer -> answer.isWithheld())
                        .count();
        if (withheld > 0) lines.add(words.text("late.withheld", withheld));
        if (contents.hasRestricted()) lines.add(words.text("late.restricted"));
        var held = contents.holds().stream().filter(Hold::stands).count();
        if (held > 0) lines.add(words.text("late.held", held));
        return lines.isEmpty() ? words.text("late.none") : String.join("\n", lines);
    }

    private String count(long number) {
        return number == 0 ? words.text("late.none") : String.valueOf(number);
    }

    private Node note(HandoverNote note) {
        var box =
                new VBox(
                        Texts.strong(words.text("late.noteBy", note.by(), days.moment(note.at()))),
                        Texts.quote(note.words()));
        box.getStyleClass().add("gap-1");
        return box;
    }
}
