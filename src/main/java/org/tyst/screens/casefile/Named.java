package org.tyst.screens.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tyst.cases.CaseFile;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Hold;
import org.tyst.dispatch.FiledCopy;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.attachments.Attachment;
import org.tyst.words.Words;

/** What things of a case are called in its history. A contact detail is named by its person, never by what it says. */
final class Named {
    private final Words words;
    private final Map<UUID, String> names = new HashMap<>();

    Named(CaseContents contents, Words words) {
        this.words = words;
        var file = contents.file();
        file.people().forEach(person -> names.put(person.id().value(), person.name()));
        file.contactPoints().forEach(point -> contact(file, point));
        contents.interviews().forEach(this::interview);
        contents.contests()
                .forEach(
                        contest -> name(contest.id().value(), "contest", contest.challengedText()));
        contents.reports().forEach(report -> name(report.id().value(), "report", report.title()));
        contents.copies().forEach(this::copy);
        contents.papers().forEach(this::paper);
        contents.holds().forEach(this::hold);
        file.documents().forEach(one -> name(one.id().value(), "listed", one.name()));
        file.hearings()
                .forEach(one ->
                        name(one.id().value(), "hearing", words.date(one.start().toLocalDate())));
        file.facts().forEach(one -> name(one.id().value(), "fact", one.source()));
        file.checks().forEach(one -> name(one.id().value(), "check", one.agency()));
        file.chronology().forEach(one -> name(one.id().value(), "event", one.what()));
        names.put(file.theCase().id().value(), words.text("history.thing.case"));
    }

    Optional<String> of(UUID item) {
        return Optional.ofNullable(names.get(item));
    }

    private void contact(CaseFile file, ContactPoint point) {
        file.person(point.person())
                .ifPresent(person -> name(point.id().value(), "contact", person.name()));
    }

    private void interview(InterviewRecord record) {
        var interview = record.interview();
        var when =
                interview
                        .startedAt()
                        .map(at -> words.date(at.toLocalDate()))
                        .orElse(interview.authorName());
        name(interview.id().value(), "interview", when);
        record.statements().forEach(statement -> name(statement.id().value(), "statement", when));
    }

    private void copy(FiledCopy copy) {
        name(copy.id().value(), "copy", copy.recipient().name());
    }

    /** What is kept close is not named either: a title may tell what nobody is meant to see. */
    private void paper(Attachment paper) {
        if (paper.isMasked()) names.put(paper.id().value(), words.text("history.thing.private"));
        else name(paper.id().value(), "paper", paper.title());
    }

    private void hold(Hold hold) {
        name(hold.id().value(), "hold", HoldWords.kind(words, hold.kind()));
    }

    private void name(UUID id, String kind, String text) {
        names.put(id, words.text("history.thing." + kind, text));
    }
}
