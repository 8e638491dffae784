package org.tyst.screens.attachments;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.Person;
import org.tyst.interviews.Interview;
import org.tyst.interviews.attachments.Attachment;
import org.tyst.interviews.attachments.AttachmentPolicy;
import org.tyst.interviews.attachments.Refusal;
import org.tyst.interviews.attachments.TakenOut;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** What is said about an attachment. */
final class AttachmentWords {
    private static final double MEGA = 1_000_000;

    private final Words words;
    private final Days days;
    private final AttachmentPolicy policy;

    AttachmentWords(Words words, Days days, AttachmentPolicy policy) {
        this.words = words;
        this.days = days;
        this.policy = policy;
    }

    AttachmentLine line(Attachment attachment, Around around) {
        return attachment.isMasked()
                ? new AttachmentLine(
                        attachment,
                        maskedTitle(attachment),
                        added(attachment),
                        "",
                        "",
                        whereabouts(attachment, around))
                : new AttachmentLine(
                        attachment,
                        attachment.title(),
                        facts(attachment),
                        children(attachment, around),
                        takenOut(attachment),
                        whereabouts(attachment, around));
    }

    private String whereabouts(Attachment attachment, Around around) {
        return around.notHere().contains(attachment.id()) ? words.text("attachment.toCome") : "";
    }

    /** "Withheld: drawing". */
    String maskedTitle(Attachment attachment) {
        return words.text("attachment.masked", words.of("terms.PaperKind", attachment.kind()));
    }

    String facts(Attachment attachment) {
        var made =
                attachment.madeBy().isBlank()
                        ? ""
                        : words.text("attachment.by", attachment.madeBy());
        return Stream.of(
                        words.of("terms.PaperKind", attachment.kind()),
                        attachment.tool(),
                        made,
                        attachment.madeOn().map(words::date).orElse(""),
                        pages(attachment),
                        size(attachment))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    String added(Attachment attachment) {
        return words.text(
                "attachment.added", attachment.addedBy(), days.moment(attachment.addedAt()));
    }

    String children(Attachment attachment, Around around) {
        return around.file().stream()
                .flatMap(file -> file.children().stream())
                .filter(child -> attachment.children().contains(child.id()))
                .map(Person::name)
                .collect(Collectors.joining(", "));
    }

    /** Kinds, never values: "Place, camera and time were taken out". */
    String takenOut(Attachment attachment) {
        return takenOut(List.copyOf(attachment.content().takenOut()));
    }

    String refused(Refusal why) {
        var said = words.of("attachment.refused", why);
        return switch (why) {
            case TOO_LARGE ->
                    words.text("attachment.refused.TOO_LARGE", policy.largestFileMegabytes());
            case TOO_MANY_PIXELS ->
                    words.text(
                            "attachment.refused.TOO_MANY_PIXELS",
                            policy.largestPictureMegapixels());
            case TOO_MANY_PAGES ->
                    words.text("attachment.refused.TOO_MANY_PAGES", policy.mostPages());
            default -> said;
        };
    }

    String interview(Interview interview) {
        var when =
                interview
                        .startedAt()
                        .map(days::moment)
                        .orElseGet(() -> days.moment(interview.enteredAt()));
        var who =
                interview.present().stream()
                        .map(present -> present.name())
                        .filter(Objects::nonNull)
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.joining(", "));
        return who.isBlank() ? when : words.text("attachment.interviewOf", when, who);
    }

    Optional<String> interview(Attachment attachment, Around around) {
        return around.interviews().stream()
                .map(record -> record.interview())
                .filter(interview -> attachment.interview().equals(Optional.of(interview.id())))
                .map(this::interview)
                .findFirst();
    }

    String size(Attachment attachment) {
        var megabytes = attachment.content().length() / MEGA;
        return words.text("attachment.megabytes", Math.max(0.1, megabytes));
    }

    private String takenOut(List<TakenOut> kinds) {
        if (kinds.isEmpty()) return "";
        var named =
                kinds.stream()
                        .sorted()
                        .map(kind -> words.of("attachment.takenOut", kind))
                        .collect(Collectors.joining(", "));
        return words.text("attachment.wasTakenOut", named);
    }

    private String pages(Attachment attachment) {
        return attachment.content().form().isPicture()
                ? ""
                : words.text("attachment.pages", attachment.content().pages());
    }
}
