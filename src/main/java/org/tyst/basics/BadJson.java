package org.tyst.basics;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Objects;
import java.util.stream.Collectors;

/** A shipped or edited data file that is not what it should be; says where, so that whoever edited it can mend it. */
public final class BadJson extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong, as far as a program can tell. */
    public enum Kind {
        NOT_JSON,
        UNKNOWN_FIELD,
        MISSING_FIELD,
        WRONG_VALUE
    }

    private final int line;
    private final String reason;
    private final Kind kind;
    private final String field;

    BadJson(int line, JacksonException cause) {
        super("Line " + line + ": " + cause.getOriginalMessage(), cause);
        this.line = line;
        this.reason = Objects.requireNonNullElse(cause.getOriginalMessage(), "");
        this.kind = kind(cause);
        this.field = field(cause);
    }

    public int line() {
        return line;
    }

    /** The parser's own words, for a log. For a person there is {@link #kind}. */
    public String reason() {
        return reason;
    }

    public Kind kind() {
        return kind;
    }

    /** The field that is meant; empty where the file is no JSON at all. */
    public String field() {
        return field;
    }

    private static Kind kind(JacksonException cause) {
        if (cause instanceof UnrecognizedPropertyException) return Kind.UNKNOWN_FIELD;
        if (cause instanceof InvalidNullException || isAboutNull(cause)) return Kind.MISSING_FIELD;
        return cause instanceof JsonParseException || !(cause instanceof JsonMappingException)
                ? Kind.NOT_JSON
                : Kind.WRONG_VALUE;
    }

    private static boolean isAboutNull(JacksonException cause) {
        var said = Objects.requireNonNullElse(cause.getOriginalMessage(), "");
        return said.startsWith("Null value for creator property");
    }

    private static String field(JacksonException cause) {
        if (!(cause instanceof JsonMappingException mapping)) return "";
        return mapping.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }
}
