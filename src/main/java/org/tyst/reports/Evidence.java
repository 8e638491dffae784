package org.tyst.reports;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tyst.cases.CaseFact;
import org.tyst.cases.Standing;
import org.tyst.cases.checks.CheckFacts;
import org.tyst.cases.chronology.ChronologyEntry;
import org.tyst.interviews.Statement;

/** One item of the record that a report can be built on: what is signed, and of each thing its latest word. */
public sealed interface Evidence {
    /** Where somebody looks for it. */
    enum Kind {
        STATEMENT,
        FACT,
        CHECK,
        CHRONOLOGY
    }

    record Said(Statement statement, Source source) implements Evidence {}

    record OnFile(CaseFact fact, Source source, boolean fromAgency) implements Evidence {}

    /** An event that was taken from nothing else. */
    record Event(ChronologyEntry entry, Source source) implements Evidence {}

    Source source();

    static Stream<Evidence> in(Material material) {
        return Stream.of(said(material), onFile(material), events(material)).flatMap(all -> all);
    }

    default UUID id() {
        return source().id();
    }

    default Kind kind() {
        return switch (this) {
            case Said _ -> Kind.STATEMENT;
            case OnFile it -> it.fromAgency() ? Kind.CHECK : Kind.FACT;
            case Event _ -> Kind.CHRONOLOGY;
        };
    }

    default String text() {
        return switch (this) {
            case Said it -> it.statement().words();
            case OnFile it -> it.fact().text();
            case Event it -> it.entry().date().words() + ": " + it.entry().what();
        };
    }

    default String who() {
        return switch (this) {
            case Said it -> it.statement().speaker().name();
            case OnFile it -> it.fact().source();
            case Event it -> it.entry().source();
        };
    }

    default Optional<Standing> standing() {
        return switch (this) {
            case Said it -> Optional.of(it.statement().standing());
            case OnFile it -> Optional.of(it.fact().standing());
            case Event it -> it.entry().standing();
        };
    }

    /** When it came to stand on the record, where the record says so. */
    default Optional<Instant> since() {
        return switch (this) {
            case Said it -> it.statement().signedAt();
            case OnFile _, Event _ -> Optional.empty();
        };
    }

    default Optional<AskedPrivate> askedPrivate() {
        return switch (this) {
            case Said it -> AskedPrivate.in(it.statement());
            case OnFile _, Event _ -> Optional.empty();
        };
    }

    private static Stream<Evidence> said(Material material) {
        return material.statements()
                .filter(Statement::isSigned)
                .filter(one -> Later.of(one, material).isEmpty())
                .map(one -> new Said(one, Source.of(one)));
    }

    private static Stream<Evidence> onFile(Material material) {
        var checks = material.file().checks();
        return material.file().facts().stream()
                .filter(one -> !Later.isThere(one, material))
                .map(one ->
                        new OnFile(
                                one,
                                Source.of(one),
                                CheckFacts.answer(one.id(), checks).isPresent()));
    }

    private static Stream<Evidence> events(Material material) {
        return material.file().chronology().stream()
                .map(one -> new Event(one, material.source(one)))
                .filter(one -> one.source().kind() == Source.Kind.CHRONOLOGY)
                .map(one -> one);
    }
}
