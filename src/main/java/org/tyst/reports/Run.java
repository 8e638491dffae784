package org.tyst.reports;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.tyst.basics.Text;
import org.tyst.cases.ContactPointId;
import org.tyst.cases.PersonId;
import org.tyst.contests.ContestId;

/** A piece of a sentence. What may be withheld is never plain words, so that one decision changes every place. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "run")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Run.Words.class, name = "WORDS"),
    @JsonSubTypes.Type(value = Run.Emph.class, name = "EMPH"),
    @JsonSubTypes.Type(value = Run.Lang.class, name = "LANG"),
    @JsonSubTypes.Type(value = Run.Cite.class, name = "CITE"),
    @JsonSubTypes.Type(value = Run.Flag.class, name = "FLAG"),
    @JsonSubTypes.Type(value = Run.Note.class, name = "NOTE"),
    @JsonSubTypes.Type(value = Run.FlagRemoved.class, name = "FLAG_REMOVED"),
    @JsonSubTypes.Type(value = Run.Mention.class, name = "MENTION"),
    @JsonSubTypes.Type(value = Run.Agency.class, name = "AGENCY")
})
public sealed interface Run {
    record Words(String text) implements Run {
        public Words {
            text = Text.kept(text);
        }
    }

    record Emph(String text) implements Run {
        public Emph {
            text = Text.kept(text);
        }
    }

    /** Words in another language than the report's, so that a screen reader pronounces them. The tag is BCP 47. */
    record Lang(String tag, String text) implements Run {
        public Lang {
            text = Text.kept(text);
        }
    }

    /** Points to the line of the sources list that this source has. */
    record Cite(Source source) implements Run {}

    /** Says that what stands before it is contested; its footnote is written from the contest when the copy is made. */
    record Flag(ContestId contest) implements Run {}

    /** The author's footnote at this place. */
    record Note(String text) implements Run {
        public Note {
            text = Text.kept(text);
        }
    }

    /**
     * Here the footnote of a contest stood, and somebody took it away for a reason. It prints nothing; whoever checks the report
     * is shown it, and the annex of contested matters tells of the contest all the same.
     */
    record FlagRemoved(ContestId contest, String reason, String by, Instant at) implements Run {
        public FlagRemoved {
            reason = Text.kept(reason);
            if (reason.isBlank())
                throw new IllegalArgumentException("A footnote is not taken away without a reason");
        }
    }

    /** A withheld address or phone: the court copy shows the detail, every other copy the role. */
    record Mention(ContactPointId point, String byRole) implements Run {}

    /**
     * An agency, and about whom it recorded something. Its name tells where they live: while an address of one of them is
     * withheld, the name stands in the court's copy alone. Decided when a copy is made, never when the words go in.
     */
    record Agency(String name, String byRole, Set<PersonId> about) implements Run {
        public Agency {
            name = Text.kept(name);
            byRole = Text.kept(byRole);
            about = Set.copyOf(about);
        }
    }

    static List<Run> plain(String text) {
        return List.of(new Words(text));
    }

    /** The words as they read in the editor: no citations, withheld things by role. */
    static String text(List<Run> runs) {
        return String.join("", runs.stream().map(Run::shown).toList());
    }

    default String shown() {
        return switch (this) {
            case Words words -> words.text();
            case Emph emph -> emph.text();
            case Lang lang -> lang.text();
            case Cite _, Flag _, FlagRemoved _, Note _ -> "";
            case Mention mention -> mention.byRole();
            case Agency agency -> agency.name();
        };
    }
}
