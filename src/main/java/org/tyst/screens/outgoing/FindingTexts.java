package org.tyst.screens.outgoing;

import java.util.List;
import org.tyst.dispatch.CopyFinding;
import org.tyst.words.Words;

/** What the check of a copy found, in plain words. A withheld value is only ever told masked. */
public final class FindingTexts {
    private final Words words;

    public FindingTexts(Words words) {
        this.words = words;
    }

    public String of(CopyFinding finding) {
        return switch (finding) {
            case CopyFinding.Withheld it ->
                    words.text(
                            "send.finding.withheld",
                            kind(it.kind().name()),
                            it.masked(),
                            where(it.where(), it.pages()));
            case CopyFinding.OtherCase it ->
                    words.text(
                            "send.finding.otherCase",
                            words.of("send.other", it.kind()),
                            it.masked(),
                            where(it.where(), it.pages()));
            case CopyFinding.LookAt it ->
                    words.text(
                            "send.finding.lookAt",
                            kind(it.kind().name()),
                            it.masked(),
                            where(it.where(), it.pages()));
            case CopyFinding.LookAtOther it ->
                    words.text(
                            "send.finding.lookAtOther",
                            words.of("send.other", it.kind()),
                            it.masked(),
                            where(it.where(), it.pages()));
            case CopyFinding.NotInCourtCopy it ->
                    words.text("send.finding.notInCourtCopy", kind(it.kind().name()), it.masked());
            case CopyFinding.NotLookedFor it ->
                    words.text("send.finding.notLookedFor", kind(it.kind().name()));
            case CopyFinding.NewerInCase it -> words.text("send.finding.newerInCase", it.things());
            case CopyFinding.CannotBeRead _ -> words.text("send.finding.unreadable");
            case CopyFinding.Attachment it -> words.text("send.finding.attachment", it.count());
            case CopyFinding.NotDrawn it -> notDrawn(it);
            case CopyFinding.MarkMissing it ->
                    words.text(
                            "send.finding.markMissing",
                            words.of("send.mark", it.mark()),
                            onPages(it.pages()));
        };
    }

    private String notDrawn(CopyFinding.NotDrawn finding) {
        var scripts = Lacking.names(finding.scripts(), words);
        if (finding.paragraphs().isEmpty()) return words.text("send.finding.notDrawn", scripts);
        var numbers = finding.paragraphs().stream().map(String::valueOf).toList();
        return words.text(
                "send.finding.notDrawnIn", scripts, numbers.size(), String.join(", ", numbers));
    }

    private String kind(String kind) {
        return words.text("terms.Kind." + kind);
    }

    private String where(CopyFinding.Where where, List<Integer> pages) {
        return pages.isEmpty() ? words.of("send.where", where) : onPages(pages);
    }

    private String onPages(List<Integer> pages) {
        return words.text(
                "send.onPage", String.join(", ", pages.stream().map(String::valueOf).toList()));
    }
}
