package org.tyst.interviews;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tyst.cases.PersonId;
import org.tyst.cases.Standing;

/** What an interview still needs before it is signed. Asked on signing, never while somebody writes. */
public final class SigningCheck {
    private static final ZoneId COURT_TIME = ZoneId.of("Europe/London");

    private SigningCheck() {}

    /**
     * Lists what is missing in the order of the page; nothing when it may be signed.
     *
     * @param children those whom the case is about: whether they were seen alone is asked when one of them was there
     */
    public static List<Missing> of(InterviewRecord record, Set<PersonId> children) {
        var missing = new ArrayList<Missing>();
        ofInterview(record.interview(), children)
                .map(what -> new Missing(what, Optional.empty()))
                .forEach(missing::add);
        if (record.statements().isEmpty())
            missing.add(new Missing(What.STATEMENTS, Optional.empty()));
        record.statements()
                .forEach(statement ->
                        ofStatement(statement)
                                .map(what -> new Missing(what, Optional.of(statement.id())))
                                .forEach(missing::add));
        return missing;
    }

    private static Stream<What> ofInterview(Interview interview, Set<PersonId> children) {
        var missing = new ArrayList<What>();
        if (interview.present().isEmpty()) missing.add(What.WHO_IS_PRESENT);
        if (!isStartStated(interview)) missing.add(What.STARTED);
        if (endsBeforeItStarts(interview)) missing.add(What.ENDED_BEFORE_STARTED);
        if (needsPlace(interview)) missing.add(What.PLACE);
        missing.addAll(ofConduct(interview));
        if (!saysWhetherAlone(interview) && isThere(interview, children))
            missing.add(What.SEEN_ALONE);
        if (interview.seenAlone() == SeenAlone.NO && interview.whyNotAlone().isBlank())
            missing.add(What.WHY_NOT_ALONE);
        return missing.stream();
    }

    /** What each way of holding it needs: who was on the line, and of a message what came and when. */
    private static List<What> ofConduct(Interview interview) {
        var missing = new ArrayList<What>();
        var conduct = interview.conduct();
        if (needsIdentity(interview.mode()) && conduct.identity().isBlank())
            missing.add(What.IDENTITY);
        if (isMessage(interview.mode()) && conduct.message().received().isBlank())
            missing.add(What.MESSAGE);
        if (isMessage(interview.mode()) && conduct.message().sentAt().isEmpty())
            missing.add(What.MESSAGE_SENT);
        return missing;
    }

    /** Nobody was seen: so it is to be said how one knows who it was. */
    public static boolean needsIdentity(Mode mode) {
        return mode != Mode.FACE_TO_FACE;
    }

    public static boolean isMessage(Mode mode) {
        return switch (mode) {
            case EMAIL, SMS, SOCIAL_MEDIA -> true;
            case FACE_TO_FACE, TELEPHONE, VIDEO, WEBCHAT -> false;
        };
    }

    private static Stream<What> ofStatement(Statement statement) {
        var missing = new ArrayList<What>();
        if (statement.words().isBlank()) missing.add(What.WORDS);
        if (needsSpeaker(statement)) missing.add(What.SPEAKER);
        if (statement.keepPrivate().asked() && statement.keepPrivate().answered().isBlank())
            missing.add(What.ANSWER_TO_KEEP_PRIVATE);
        return missing.stream();
    }

    private static boolean needsSpeaker(Statement statement) {
        return statement.speaker().equals(Speaker.unknown())
                && statement.standing() != Standing.RECORDED_BY_AGENCY;
    }

    private static boolean needsPlace(Interview interview) {
        return interview.mode() == Mode.FACE_TO_FACE && interview.place() == PlaceType.NOT_STATED;
    }

    private static boolean saysWhetherAlone(Interview interview) {
        return switch (interview.seenAlone()) {
            case YES, NO -> true;
            case NOT_APPLICABLE, NOT_STATED -> false;
        };
    }

    private static boolean isThere(Interview interview, Set<PersonId> children) {
        return interview.present().stream()
                .flatMap(present -> present.person().stream())
                .anyMatch(children::contains);
    }

    /** A draft whose day is given but not yet the time says midnight. */
    private static boolean isStartStated(Interview interview) {
        return interview
                .startedAt()
                .filter(start -> !start.toLocalTime().equals(LocalTime.MIDNIGHT))
                .isPresent();
    }

    private static boolean endsBeforeItStarts(Interview interview) {
        return interview
                .endedAt()
                .flatMap(end -> interview.startedAt().map(start -> isBefore(end, start)))
                .orElse(false);
    }

    /** When the clocks go back, ten past one may well be after ten to two. */
    private static boolean isBefore(LocalDateTime end, LocalDateTime start) {
        var latestEnd = end.atZone(COURT_TIME).withLaterOffsetAtOverlap();
        return latestEnd.isBefore(start.atZone(COURT_TIME).withEarlierOffsetAtOverlap());
    }

    /** What is missing, and in which statement when it is in one. */
    public record Missing(What what, Optional<StatementId> statement) {}

    public enum What {
        WHO_IS_PRESENT,
        STARTED,
        ENDED_BEFORE_STARTED,
        PLACE,
        IDENTITY,
        MESSAGE,
        MESSAGE_SENT,
        SEEN_ALONE,
        WHY_NOT_ALONE,
        STATEMENTS,
        WORDS,
        SPEAKER,
        ANSWER_TO_KEEP_PRIVATE
    }
}
