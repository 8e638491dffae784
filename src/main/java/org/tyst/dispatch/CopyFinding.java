package org.tyst.dispatch;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.tyst.cases.ContactPoint;
import org.tyst.reports.Script;

/** One thing the check of a copy found. A withheld value is only ever told masked. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "finding")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CopyFinding.Withheld.class, name = "WITHHELD"),
    @JsonSubTypes.Type(value = CopyFinding.OtherCase.class, name = "OTHER_CASE"),
    @JsonSubTypes.Type(value = CopyFinding.LookAt.class, name = "LOOK_AT"),
    @JsonSubTypes.Type(value = CopyFinding.LookAtOther.class, name = "LOOK_AT_OTHER"),
    @JsonSubTypes.Type(value = CopyFinding.NotInCourtCopy.class, name = "NOT_IN_COURT_COPY"),
    @JsonSubTypes.Type(value = CopyFinding.NotLookedFor.class, name = "NOT_LOOKED_FOR"),
    @JsonSubTypes.Type(value = CopyFinding.NewerInCase.class, name = "NEWER_IN_CASE"),
    @JsonSubTypes.Type(value = CopyFinding.CannotBeRead.class, name = "CANNOT_BE_READ"),
    @JsonSubTypes.Type(value = CopyFinding.Attachment.class, name = "ATTACHMENT"),
    @JsonSubTypes.Type(value = CopyFinding.NotDrawn.class, name = "NOT_DRAWN"),
    @JsonSubTypes.Type(value = CopyFinding.MarkMissing.class, name = "MARK_MISSING")
})
public sealed interface CopyFinding {
    /** Pages count from 1; empty when the place is no page, such as a bookmark or the file name. */
    record Withheld(ContactPoint.Kind kind, String masked, Where where, List<Integer> pages)
            implements CopyFinding {
        public Withheld {
            pages = List.copyOf(pages);
        }
    }

    /** Something of another case. Says what kind of thing, never which case: the check itself must not disclose. */
    record OtherCase(OtherCases.Kind kind, String masked, Where where, List<Integer> pages)
            implements CopyFinding {
        public OtherCase {
            pages = List.copyOf(pages);
        }
    }

    /** Words that may be part of a withheld detail, or chance. It does not stop the copy. */
    record LookAt(ContactPoint.Kind kind, String masked, Where where, List<Integer> pages)
            implements CopyFinding {
        public LookAt {
            pages = List.copyOf(pages);
        }
    }

    /** Words that may be part of another case's withheld detail, or chance. It does not stop the copy. */
    record LookAtOther(OtherCases.Kind kind, String masked, Where where, List<Integer> pages)
            implements CopyFinding {
        public LookAtOther {
            pages = List.copyOf(pages);
        }
    }

    /** The court copy should carry this detail and does not. It does not stop the copy. */
    record NotInCourtCopy(ContactPoint.Kind kind, String masked) implements CopyFinding {}

    /** A withheld detail that is not on this laptop. Nobody can tell whether the copy carries it. */
    record NotLookedFor(ContactPoint.Kind kind) implements CopyFinding {}

    /** A newer Tyst wrote something in the case that this one cannot read: perhaps that a thing must not be told. */
    record NewerInCase(int things) implements CopyFinding {}

    record CannotBeRead(String why) implements CopyFinding {}

    record Attachment(int count) implements CopyFinding {}

    /**
     * Words that our letters cannot draw: an empty box must not go out for what somebody said.
     *
     * @param paragraphs their numbers; none where there are no numbers
     */
    record NotDrawn(List<Script> scripts, List<Integer> paragraphs) implements CopyFinding {
        public NotDrawn {
            scripts = List.copyOf(scripts);
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Something that stands on every page of a copy like this, and does not on these. */
    record MarkMissing(Mark mark, List<Integer> pages) implements CopyFinding {
        public MarkMissing {
            pages = List.copyOf(pages);
        }
    }

    enum Mark {
        HEADER,
        FOOTER,
        DRAFT,
        READER
    }

    enum Where {
        PAGE,
        BOOKMARK,
        DESCRIPTION,
        METADATA,
        FONT,
        FILE_NAME,
        /** Anywhere in the Word file that goes beside the pages. */
        WORD_FILE
    }

    default boolean stops() {
        return switch (this) {
            case Withheld _,
                    OtherCase _,
                    NotLookedFor _,
                    NewerInCase _,
                    CannotBeRead _,
                    Attachment _,
                    NotDrawn _,
                    MarkMissing _ ->
                    true;
            case LookAt _, LookAtOther _, NotInCourtCopy _ -> false;
        };
    }

    /** Of the same thing at the same kind of place; the other may know the pages, or be the worse. */
    default boolean saysNoMoreThan(CopyFinding other) {
        return switch (this) {
            case Withheld it ->
                    other instanceof Withheld that
                            && it.kind == that.kind
                            && it.masked.equals(that.masked)
                            && it.where == that.where;
            case OtherCase it ->
                    other instanceof OtherCase that
                            && it.kind == that.kind
                            && it.masked.equals(that.masked)
                            && it.where == that.where;
            case LookAt it ->
                    other instanceof LookAt that
                                    && it.kind == that.kind
                                    && it.masked.equals(that.masked)
                            || new Withheld(it.kind, it.masked, it.where, it.pages)
                                    .saysNoMoreThan(other);
            case LookAtOther it ->
                    other instanceof LookAtOther that
                                    && it.kind == that.kind
                                    && it.masked.equals(that.masked)
                            || new OtherCase(it.kind, it.masked, it.where, it.pages)
                                    .saysNoMoreThan(other);
            case NotInCourtCopy _,
                    NotLookedFor _,
                    NewerInCase _,
                    CannotBeRead _,
                    Attachment _,
                    NotDrawn _,
                    MarkMissing _ ->
                    equals(other);
        };
    }
}
