package org.tyst.interviews;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A signed statement and a later one that puts it right, side by side. Two laptops may each have put right the same one. */
public record Correction(Statement before, Statement after) {
    public enum Field {
        WORDS,
        SPEAKER,
        STANDING,
        WORDING,
        CHILDREN,
        LANGUAGE,
        TRANSLATION,
        QUESTION,
        HEARD_FROM,
        KEEP_PRIVATE
    }

    /** In the order in which they were written. */
    public static List<Correction> in(InterviewRecord record) {
        return record.statements().stream()
                .flatMap(after ->
                        after
                                .corrects()
                                .flatMap(id -> found(id, record))
                                .map(before -> new Correction(before, after))
                                .stream())
                .toList();
    }

    public Set<Field> differences() {
        var all = EnumSet.noneOf(Field.class);
        for (var field : Field.values())
            if (!said(field, before).equals(said(field, after))) all.add(field);
        return all;
    }

    private static Object said(Field field, Statement statement) {
        return switch (field) {
            case WORDS -> statement.words();
            case SPEAKER -> statement.speaker();
            case STANDING -> statement.standing();
            case WORDING -> statement.wording();
            case CHILDREN -> statement.children();
            case LANGUAGE -> statement.language();
            case TRANSLATION -> statement.translation();
            case QUESTION -> statement.telling().question();
            case HEARD_FROM -> statement.telling().heardFrom();
            case KEEP_PRIVATE -> statement.keepPrivate();
        };
    }

    private static Optional<Statement> found(StatementId id, InterviewRecord record) {
        return record.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }
}
