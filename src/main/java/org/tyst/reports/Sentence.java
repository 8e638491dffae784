package org.tyst.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence of a report, and what it stands on: what it cites, or what its whole passage was made from. A citation belongs to the
 * sentence that it follows.
 */
public record Sentence(String section, BlockId block, int from, String text, List<Source> sources) {
    private static final Pattern END = Pattern.compile("[.!?…]+[”’\"')]*(?=\\s|$)|\\n");

    public Sentence {
        sources = List.copyOf(sources);
    }

    /** Those that its author writes; what the record drew or quoted by itself stands on the record. */
    static List<Sentence> of(Section section, Block block) {
        return switch (block) {
            case Block.Paragraph it -> of(section, block, it.runs(), List.of());
            case Block.FromRecord it -> of(section, block, it.runs(), List.of(it.source()));
            case Block.Bullets it -> of(section, it);
            case Block.ChildQuote it ->
                    List.of(
                            new Sentence(
                                    section.key(), it.id(), 0, it.words(), List.of(it.source())));
            case Block.Heading _, Block.KeyTable _, Block.Chronology _, Block.FamilyTree _ ->
                    List.of();
        };
    }

    private static List<Sentence> of(Section section, Block.Bullets bullets) {
        var all = new ArrayList<>(of(section, bullets, bullets.leadIn(), List.of()));
        bullets.items().forEach(item -> all.addAll(of(section, bullets, item, List.of())));
        return all;
    }

    private static List<Sentence> of(
            Section section, Block block, List<Run> runs, List<Source> own) {
        var all = new ArrayList<Sentence>();
        var rest = runs;
        var from = 0;
        while (!rest.isEmpty()) {
            var text = Run.text(rest);
            var halves = Runs.split(rest, end(text).orElse(text.length()));
            sentence(section, block, from, halves.before(), own).ifPresent(all::add);
            from += Run.text(halves.before()).length();
            rest = halves.after();
        }
        return all;
    }

    private static Optional<Integer> end(String text) {
        var end = END.matcher(text);
        return end.find() && end.end() < text.length() ? Optional.of(end.end()) : Optional.empty();
    }

    private static Optional<Sentence> sentence(
            Section section, Block block, int from, List<Run> runs, List<Source> own) {
        var text = Run.text(runs);
        var sources = new ArrayList<>(own);
        runs.stream()
                .filter(Run.Cite.class::isInstance)
                .map(run -> ((Run.Cite) run).source())
                .filter(source -> !sources.contains(source))
                .forEach(sources::add);
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new Sentence(section.key(), block.id(), from, text.strip(), sources));
    }
}
