package org.tyst.reports.life;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Text;
import org.tyst.cases.PersonId;
import org.tyst.reports.BlockId;
import org.tyst.reports.Signature;

/** What a line tells. Stored by name: add, never rename. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "did")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.SharedBack.class, name = "SHARED_BACK"),
    @JsonSubTypes.Type(value = Step.CheckAsked.class, name = "CHECK_ASKED"),
    @JsonSubTypes.Type(value = Step.Commented.class, name = "COMMENTED"),
    @JsonSubTypes.Type(value = Step.Proposed.class, name = "PROPOSED"),
    @JsonSubTypes.Type(value = Step.Answered.class, name = "ANSWERED"),
    @JsonSubTypes.Type(value = Step.Checked.class, name = "CHECKED"),
    @JsonSubTypes.Type(value = Step.TranslationChecked.class, name = "TRANSLATION_CHECKED"),
    @JsonSubTypes.Type(value = Step.Signed.class, name = "SIGNED"),
    @JsonSubTypes.Type(value = Step.SignatureTakenBack.class, name = "SIGNATURE_TAKEN_BACK"),
    @JsonSubTypes.Type(value = Step.Withdrawn.class, name = "WITHDRAWN"),
    @JsonSubTypes.Type(value = Step.TakenUpAgain.class, name = "TAKEN_UP_AGAIN"),
    @JsonSubTypes.Type(value = Step.TakenOn.class, name = "TAKEN_ON"),
    @JsonSubTypes.Type(value = Step.Served.class, name = "SERVED")
})
public sealed interface Step {
    /**
     * One person was told of the recommendations, or was not.
     *
     * @param on empty if it was not done
     * @param words what they said, word for word where {@code exact}; blank if they said nothing
     * @param whyNot blank if it was done
     */
    record SharedBack(
            PersonId person,
            String name,
            Optional<LocalDate> on,
            How how,
            String words,
            boolean exact,
            String language,
            String whyNot)
            implements Step {
        public SharedBack {
            words = Text.kept(words);
            whyNot = Text.kept(whyNot);
            if (on.isEmpty() && whyNot.isBlank())
                throw new IllegalArgumentException("It was done on a day, or there is a reason");
        }

        public boolean isDone() {
            return on.isPresent();
        }
    }

    /** How it was told. Stored by name: add, never rename. */
    enum How {
        IN_PERSON,
        VIDEO,
        TELEPHONE,
        LETTER,
        THROUGH_SOLICITOR,
        NOT_DONE
    }

    /** The author asks for a manager's quality check. */
    record CheckAsked(String note) implements Step {
        public CheckAsked {
            note = Text.kept(note);
        }
    }

    record Commented(BlockId block, String text) implements Step {
        public Commented {
            text = Text.kept(text.strip());
            if (text.isBlank()) throw new IllegalArgumentException("A comment says something");
        }
    }

    /** Other words for a block. They stand in no report until its author takes them. */
    record Proposed(BlockId block, String before, String after, String why) implements Step {
        public Proposed {
            before = Text.kept(before);
            after = Text.kept(after);
            why = Text.kept(why.strip());
            if (why.isBlank() || before.equals(after))
                throw new IllegalArgumentException("A proposal changes something, for a reason");
        }
    }

    record Answered(LineId proposal, boolean accepted, String because) implements Step {
        public Answered {
            because = Text.kept(because.strip());
            if (because.isBlank()) throw new IllegalArgumentException("An answer has a reason");
        }
    }

    /**
     * A manager has looked at it, and it may be signed or not.
     *
     * @param sha256 of what was looked at
     */
    record Checked(boolean passed, String remark, String sha256) implements Step {
        public Checked {
            remark = Text.kept(remark.strip());
            if (!passed && remark.isBlank())
                throw new IllegalArgumentException("What is sent back is sent back for something");
        }
    }

    /**
     * Somebody who did not make them has read these passages in both languages, and they say the same.
     *
     * @param hashes of each, in both languages: what is changed afterwards in either was not checked
     */
    record TranslationChecked(List<String> hashes) implements Step {
        public TranslationChecked {
            hashes = List.copyOf(hashes);
            if (hashes.isEmpty()) throw new IllegalArgumentException("Something was checked");
        }
    }

    record Signed(Signature signature) implements Step {}

    record SignatureTakenBack(String sha256, String why) implements Step {}

    record Withdrawn(String why) implements Step {
        public Withdrawn {
            if (why.isBlank()) throw new IllegalArgumentException("Nothing is given up unsaid");
        }
    }

    record TakenUpAgain() implements Step {}

    /** Whoever has the case now goes on with the report of whoever had it. */
    record TakenOn(String from) implements Step {}

    /**
     * How one copy reached the one it is for.
     *
     * @param copy the filed copy
     */
    record Served(UUID copy, String recipient, LocalDate on, Way way, String receipt)
            implements Step {
        public Served {
            receipt = Text.kept(receipt.strip());
        }
    }

    /** Stored by name: add, never rename. */
    enum Way {
        COURT_PORTAL,
        SECURE_EMAIL,
        POST,
        BY_HAND,
        THROUGH_SOLICITOR,
        BY_THE_COURT
    }
}
