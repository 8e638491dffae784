package org.tyst.screens.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.Block;
import org.tyst.reports.Disclosure;
import org.tyst.reports.Run;
import org.tyst.reports.Source;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Tone;
import org.tyst.words.Words;

/** Where a block came from, in one line, and what is to be known about it, as chips. */
final class BlockMarks {
    private final ReportDeskViewModel model;
    private final Words words;

    BlockMarks(ReportDeskViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /** "Told to me · sources 2, 5". */
    Optional<String> origin(Block block) {
        var numbers =
                block.sources()
                        .flatMap(source -> number(source).stream())
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        var sources = numbers.isEmpty() ? "" : " · " + words.text("editor.sources", numbers);
        return what(block).map(what -> what + sources);
    }

    List<Node> chips(Block block) {
        var chips = new ArrayList<Node>();
        model.named(block)
                .forEach(contest ->
                        chips.add(
                                warn(
                                        words.text("report.contestedBy", contest.raisedByName()),
                                        Feather.ALERT_TRIANGLE)));
        readers(block.disclosure()).ifPresent(chips::add);
        return chips;
    }

    private Optional<Integer> number(Source source) {
        return model.manuscript().appraisal().flatMap(all -> all.number(source));
    }

    private Optional<String> what(Block block) {
        return switch (block) {
            case Block.FromRecord it ->
                    Optional.of(words.text("terms.Standing." + it.standing().name()) + owner(it));
            case Block.ChildQuote _ -> Optional.of(words.text("report.childsWords"));
            case Block.Paragraph it ->
                    Optional.of(
                            words.text(
                                    it.runs().stream().anyMatch(Run.Cite.class::isInstance)
                                            ? "editor.ownWordsCited"
                                            : "report.ownWords"));
            case Block.Bullets _ -> Optional.of(words.text("report.ownWords"));
            case Block.Chronology _ -> Optional.of(words.text("editor.fromChronology"));
            case Block.FamilyTree _ -> Optional.of(words.text("editor.fromFamily"));
            case Block.Heading _, Block.KeyTable _ -> Optional.empty();
        };
    }

    private static String owner(Block.FromRecord it) {
        return it.owner().isBlank() ? "" : ": " + it.owner();
    }

    private Optional<Node> readers(Disclosure disclosure) {
        return switch (disclosure) {
            case Disclosure.Everyone _ -> Optional.empty();
            case Disclosure.EveryoneKnowing _ ->
                    Optional.of(warn(words.text("report.askedPrivate"), Feather.LOCK));
            case Disclosure.CourtOnly _ ->
                    Optional.of(warn(words.text("report.courtOnly"), Feather.EYE_OFF));
            case Disclosure.WithheldFrom _ ->
                    Optional.of(warn(words.text("report.withheldFromParty"), Feather.EYE_OFF));
        };
    }

    private static Node warn(String text, Feather icon) {
        return new Chip(text, Tone.WARN, icon);
    }
}
