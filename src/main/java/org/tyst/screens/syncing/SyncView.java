package org.tyst.screens.syncing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.Leaving;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Section;
import org.tyst.screens.parts.Texts;
import org.tyst.sync.Conflict;
import org.tyst.sync.SyncStatus;
import org.tyst.words.Words;

/** The Sync page: how things stand, what waits, what must be settled. */
public final class SyncView extends StackPane implements Leaving, Acts {
    private final SyncViewModel model;
    private final Words words;
    private final ZoneId zone;
    private final Page page;
    private final VBox standing = new VBox();
    private final VBox body = new VBox();
    private final JoinCard joining;
    private List<Object> shown = List.of();

    public SyncView(SyncViewModel model, Words words, ZoneId zone) {
        this.model = model;
        this.words = words;
        this.zone = zone;
        joining = new JoinCard(model, words);
        body.getStyleClass().add("gap-3");
        page =
                new Page(words.text("sync.title"))
                        .describe(words.text("sync.intro"))
                        .add(standing, body)
                        .primary(syncNow());
        getChildren().setAll(page);
        model.status().subscribe(this::show);
        model.titles().subscribe(titles -> show());
        model.conflicts().subscribe(this::show);
    }

    @Override
    public void left() {
        model.left();
    }

    @Override
    public java.util.Optional<Command> primary() {
        return page.primary();
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    /** Only when something it says has changed: a page that is made anew under somebody's hands loses their place. */
    private void show() {
        var says = says(model.status().get());
        if (!says.equals(shown)) lay(model.status().get());
        shown = says;
    }

    private List<Object> says(SyncStatus now) {
        return List.of(
                now.contact(),
                now.waiting(),
                now.refused(),
                now.lastGoodContact(),
                now.trouble(),
                now.sinceStart(),
                List.copyOf(model.conflicts()),
                model.titles().get());
    }

    private void lay(SyncStatus now) {
        if (shown.isEmpty() || !shown.getFirst().equals(now.contact()))
            standing.getChildren().setAll(standing(now));
        var parts = new ArrayList<Node>();
        if (now.contact() == SyncStatus.Contact.NOT_SET_UP) parts.add(joining);
        if (!model.conflicts().isEmpty()) parts.add(conflicts());
        if (!now.refused().isEmpty()) parts.add(refused(now));
        parts.add(waiting(now));
        parts.add(numbers(now));
        body.getChildren().setAll(parts);
    }

    private Node standing(SyncStatus now) {
        var text = words.of("sync.contact", now.contact());
        var banner =
                switch (now.contact()) {
                    case CONNECTED -> Banner.good(text);
                    case NOT_SET_UP, NOT_TRIED -> Banner.info(text);
                    case NO_CONNECTION -> Banner.warn(text);
                    case WORKING_OFFLINE -> Banner.info(text).act(offline(false));
                };
        return now.contact() == SyncStatus.Contact.CONNECTED ? banner.act(offline(true)) : banner;
    }

    private Node conflicts() {
        var section = new Section(words.text("sync.conflicts", model.conflicts().size()));
        for (var conflict : model.conflicts()) section.add(card(conflict));
        return section;
    }

    private Node card(Conflict conflict) {
        var settle =
                Command.named(words.text("sync.settle"), () -> model.settle(conflict))
                        .icon(Feather.GIT_MERGE);
        var title =
                words.text(
                        "sync.conflictOf",
                        words.of("sync.kind", conflict.kind()),
                        model.title(conflict.caseId()));
        return new Card(title)
                .lit()
                .act(settle)
                .add(
                        Texts.body(
                                words.text(
                                        "sync.conflictBy",
                                        conflict.mineBy(),
                                        conflict.theirsBy())));
    }

    private Node refused(SyncStatus now) {
        var section = new Section(words.text("sync.refused"));
        for (var item : now.refused()) {
            var what =
                    words.text(
                            "sync.conflictOf",
                            words.of("sync.kind", item.kind()),
                            model.title(item.caseId()));
            section.add(new Card(what).add(Texts.body(words.of("sync.refusal", item.reason()))));
        }
        return section;
    }

    private Node waiting(SyncStatus now) {
        var card = new Card(words.text("sync.waitingTitle"));
        if (now.waiting().isEmpty()) return card.add(Texts.body(words.text("sync.nothingWaits")));
        var rows = new KeyValues();
        for (var waits : now.waiting())
            rows.add(
                    model.title(waits.caseId()),
                    words.text("sync.waits", waits.items(), moment(waits.since())));
        return card.add(Texts.body(words.text("sync.safeHere")), rows);
    }

    private Node numbers(SyncStatus now) {
        var rows =
                new KeyValues()
                        .add(
                                words.text("sync.lastContact"),
                                now.lastGoodContact()
                                        .map(this::moment)
                                        .orElse(words.text("sync.never")))
                        .add(words.text("sync.sent"), String.valueOf(now.sinceStart().pushed()))
                        .add(
                                words.text("sync.received"),
                                String.valueOf(now.sinceStart().pulled()));
        now.trouble()
                .ifPresent(trouble ->
                        rows.add(
                                words.text("sync.lastTrouble"), words.of("sync.trouble", trouble)));
        return new Card(words.text("sync.numbersTitle")).add(rows);
    }

    private Command syncNow() {
        return Command.named(words.text("sync.now"), model::syncNow)
                .icon(Feather.REFRESH_CW)
                .enabledWhen(model.mayTry(), words.text("sync.cannotTry"))
                .runningWhile(model.busy());
    }

    private Command offline(boolean offline) {
        return Command.named(
                        words.text(offline ? "sync.workOffline" : "sync.workOnline"),
                        () -> model.workOffline(offline))
                .icon(offline ? Feather.WIFI_OFF : Feather.WIFI);
    }

    private String moment(Instant at) {
        var local = LocalDateTime.ofInstant(at, zone);
        return words.text(
                "sync.moment", words.date(local.toLocalDate()), words.time(local.toLocalTime()));
    }
}
