package org.tyst.reports.life;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tyst.reports.Report;
import org.tyst.reports.translating.OthersSaid;
import org.tyst.reports.translating.OthersWords;
import org.tyst.reports.translating.OthersWords.Part;
import org.tyst.words.Words;

/** What the author declares, in the report's language: who they are, how it was written, and to whom it was told or why not. */
public final class Declaration {
    private final Report report;
    private final Words words;
    private final OthersSaid others;

    public Declaration(Report report) {
        this.report = report;
        this.words = Words.in(report.language());
        this.others = new OthersSaid(report);
    }

    public List<String> of(Life life) {
        var all = new ArrayList<String>();
        all.add(author());
        all.add(words.text("documents.declaration"));
        all.addAll(shared(life.shared()));
        return List.copyOf(all);
    }

    private String author() {
        var author = report.author();
        return words.text(
                "documents.declared.author",
                author.name(),
                words.of("documents.role", author.role()));
    }

    /** Why somebody was not told may put somebody in danger: it is for the court. */
    public List<String> forTheCourt(Life life) {
        return life.shared().stream()
                .filter(it -> !it.isDone())
                .map(it ->
                        words.text("documents.declared.notSharedBecause", it.name(), because(it)))
                .toList();
    }

    private String because(Step.SharedBack told) {
        return others.of(OthersWords.notTold(told)).put(Part.NOT_TOLD, told.whyNot());
    }

    private List<String> shared(List<Step.SharedBack> told) {
        var all = new ArrayList<String>();
        var done = told.stream().filter(Step.SharedBack::isDone).toList();
        if (!done.isEmpty())
            all.add(
                    words.text(
                            "documents.declared.shared",
                            done.stream().map(this::when).collect(Collectors.joining("; "))));
        told.stream()
                .filter(it -> !it.isDone())
                .forEach(it -> all.add(words.text("documents.declared.notShared", it.name())));
        return all;
    }

    private String when(Step.SharedBack it) {
        return words.text(
                "documents.declared.sharedOn", it.name(), words.date(it.on().orElseThrow()));
    }
}
