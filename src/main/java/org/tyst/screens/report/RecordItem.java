package org.tyst.screens.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.basics.Text;
import org.tyst.cases.CaseFact;
import org.tyst.cases.Standing;
import org.tyst.interviews.Statement;
import org.tyst.reports.AskedPrivate;
import org.tyst.reports.Material;
import org.tyst.reports.Report;
import org.tyst.reports.Source;

/** Something in the record that can be put into a report: a signed statement or a fact on the case file. */
public sealed interface RecordItem {
    record Said(Statement statement, Source source, boolean contested, boolean used)
            implements RecordItem {}

    record OnFile(CaseFact fact, Source source, boolean contested, boolean used)
            implements RecordItem {}

    Source source();

    boolean contested();

    boolean used();

    default String text() {
        return switch (this) {
            case Said said -> said.statement().words();
            case OnFile onFile -> onFile.fact().text();
        };
    }

    default String who() {
        return switch (this) {
            case Said said -> said.statement().speaker().name();
            case OnFile onFile -> onFile.fact().source();
        };
    }

    default Standing standing() {
        return switch (this) {
            case Said said -> said.statement().standing();
            case OnFile onFile -> onFile.fact().standing();
        };
    }

    default Optional<AskedPrivate> askedPrivate() {
        return switch (this) {
            case Said said -> AskedPrivate.in(said.statement());
            case OnFile _ -> Optional.empty();
        };
    }

    default boolean matches(String filter) {
        var looked = Text.kept(filter).toLowerCase(Locale.ROOT).strip();
        return looked.isEmpty() || (text() + " " + who()).toLowerCase(Locale.ROOT).contains(looked);
    }

    /** Only what is signed can be built on, and only its latest version. */
    static List<RecordItem> of(Material material, Report report) {
        var used = report.blocks().flatMap(block -> block.sources()).toList();
        var said =
                material.statements()
                        .filter(Statement::isSigned)
                        .filter(one ->
                                material.statements()
                                        .noneMatch(later ->
                                                later.corrects()
                                                        .filter(one.id()::equals)
                                                        .isPresent()))
                        .map(one -> said(one, material, used));
        var onFile =
                material.file().facts().stream()
                        .filter(one -> material.file().later(one.id()).isEmpty())
                        .map(one -> onFile(one, material, used));
        return Stream.concat(said, onFile).toList();
    }

    private static RecordItem said(Statement statement, Material material, List<Source> used) {
        var source = Source.of(statement);
        return new Said(statement, source, isContested(source, material), isUsed(source, used));
    }

    private static RecordItem onFile(CaseFact fact, Material material, List<Source> used) {
        var source = Source.of(fact);
        return new OnFile(fact, source, isContested(source, material), isUsed(source, used));
    }

    private static boolean isContested(Source source, Material material) {
        return !material.standingAgainst(source).isEmpty();
    }

    private static boolean isUsed(Source source, List<Source> used) {
        return used.stream().anyMatch(source::isSameItem);
    }
}
