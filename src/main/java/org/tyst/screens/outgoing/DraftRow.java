package org.tyst.screens.outgoing;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.dispatch.CopyFinding;
import org.tyst.dispatch.Outgoing;
import org.tyst.dispatch.PreparedCopy;
import org.tyst.reports.Records;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.words.Words;

/** Under a preview of a draft: it is checked first, and what passed may be saved or printed. Another reader, another check. */
public final class DraftRow extends VBox {
    private final Drafts drafts;
    private final Records.Opened now;
    private final Supplier<Optional<Drafts.Wanted>> whose;
    private final Words words;
    private final SimpleBooleanProperty working = new SimpleBooleanProperty();

    public DraftRow(
            Drafts drafts,
            Records.Opened now,
            Supplier<Optional<Drafts.Wanted>> whose,
            Words words) {
        this.drafts = drafts;
        this.now = now;
        this.whose = whose;
        this.words = words;
        getStyleClass().add("gap-1");
        again();
    }

    /** For another reader. */
    public void again() {
        var check =
                Command.named(words.text("outgoing.checkDraft"), this::check)
                        .icon(Feather.SEARCH)
                        .runningWhile(working);
        getChildren().setAll(Buttons.row(Buttons.plain(check)));
    }

    private void check() {
        whose.get().ifPresent(this::check);
    }

    /** Whoever has chosen another reader meanwhile is not shown what was found for the one before. */
    private void check(Drafts.Wanted wanted) {
        working.set(true);
        drafts.check(
                now,
                wanted,
                copy -> {
                    working.set(false);
                    if (whose.get().filter(wanted::equals).isPresent()) show(copy);
                });
    }

    private void show(Optional<PreparedCopy> made) {
        again();
        made.ifPresentOrElse(
                this::show, () -> getChildren().add(Banner.warn(words.text("outgoing.notKept"))));
    }

    private void show(PreparedCopy copy) {
        var texts = new FindingTexts(words);
        findings(copy)
                .filter(CopyFinding::stops)
                .map(texts::of)
                .distinct()
                .map(Banner::problem)
                .forEach(getChildren()::add);
        var passed =
                Stream.of(Outgoing.draft(copy), Outgoing.draftForWord(copy))
                        .flatMap(Optional::stream)
                        .toList();
        if (passed.isEmpty()) return;
        getChildren().add(Banner.good(words.text("outgoing.draftPassed")));
        var name = copy.view().recipient().name();
        for (var file : passed)
            getChildren().add(new TakingOutRow(drafts.out(), file, name, words));
    }

    private static Stream<CopyFinding> findings(PreparedCopy copy) {
        var forWord = copy.twin().stream().flatMap(twin -> twin.check().findings().stream());
        return Stream.concat(copy.check().findings().stream(), forWord);
    }
}
