package org.tyst.screens.syncing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.CaseId;
import org.tyst.screens.Leaving;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Steady;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.screens.syncing.SyncViewModel.AnotherLaptop;
import org.tyst.sync.Conflict;
import org.tyst.sync.Kind;
import org.tyst.sync.SyncStatus;
import org.tyst.sync.SyncStatus.Contact;
import org.tyst.sync.SyncStatus.Counts;
import org.tyst.sync.SyncStatus.RefusedItem;
import org.tyst.sync.SyncStatus.Trouble;
import org.tyst.sync.SyncStatus.WaitingCase;
import org.tyst.sync.SyncStatus.WaitingPapers;
import org.tyst.words.Words;

/** The Sync page: how things stand, what waits, what must be settled. */
public final class SyncView extends StackPane implements Leaving, Acts {
    private static final double MEGA = 1e6;
    private static final double SMALLEST_SHOWN = 0.1;

    private final SyncViewModel model;
    private final Words words;
    private final ZoneId zone;
    private final Page page;
    private final TextField code = new WritingLine();
    private final Steady<Part> parts = new Steady<>(this::lay);

    public SyncView(SyncViewModel model, Words words, ZoneId zone) {
        this.model = model;
        this.words = words;
        this.zone = zone;
        page =
                new Page(words.text("sync.title"))
                        .describe(words.text("sync.intro"))
                        .add(parts)
                        .primary(syncNow());
        getChildren().setAll(page);
        model.status().subscribe(this::show);
        model.titles().subscribe(this::show);
        model.conflicts().subscribe(this::show);
        model.joined().subscribe(answers -> show());
        model.another().subscribe(now -> show());
    }

    /** What else waits for a decision, above everything. */
    public SyncView above(Node strip) {
        page.say(strip);
        return this;
    }

    @Override
    public void left() {
        model.left();
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    /** What each part of the page says: a part is made anew only when that has changed. */
    private sealed interface Part {
        record Standing(Contact contact) implements Part {}

        record Clock(String difference) implements Part {}

        record Hindrance(Trouble kind) implements Part {}

        record NotSignedIn(org.tyst.sync.Joining why) implements Part {}

        record Joining(List<org.tyst.sync.Joining> answers) implements Part {}

        record Another(AnotherLaptop now) implements Part {}

        record Conflicts(int count) implements Part {}

        record ToSettle(Conflict conflict, String what) implements Part {}

        record Refused() implements Part {}

        record NotTaken(RefusedItem item, String what) implements Part {}

        record Waiting(List<WaitingCase> cases, List<String> titles, boolean papersWait)
                implements Part {}

        record Papers(List<WaitingPapers> cases, List<String> titles, boolean later)
                implements Part {}

        record Line(boolean wordsOnly) implements Part {}

        record Numbers(Optional<Instant> last, Optional<Trouble> trouble, Counts counts)
                implements Part {}
    }

    private void show() {
        var now = model.status().get();
        var says = new ArrayList<Part>();
        says.add(
                hindrance(now)
                        .<Part>map(Part.Hindrance::new)
                        .orElseGet(() -> new Part.Standing(now.contact())));
        ClockWords.of(model.clockBehind(), words).map(Part.Clock::new).ifPresent(says::add);
        if (now.trouble().equals(Optional.of(Trouble.SIGN_IN_AGAIN)))
            model.joined().get().stream().map(Part.NotSignedIn::new).forEach(says::add);
        if (now.contact() == Contact.NOT_SET_UP) says.add(new Part.Joining(model.joined().get()));
        addConflicts(says);
        addRefused(says, now);
        if (isJoined(now) || !now.waiting().isEmpty())
            says.add(
                    new Part.Waiting(
                            now.waiting(),
                            titles(now.waiting().stream().map(WaitingCase::caseId).toList()),
                            now.waitingInAll() > 0));
        if (!now.papers().isEmpty()) says.add(papers(now));
        if (isJoined(now)) says.add(new Part.Line(now.wordsOnly()));
        var untold = hindrance(now).isPresent() ? Optional.<Trouble>empty() : now.trouble();
        says.add(new Part.Numbers(now.lastGoodContact(), untold, now.sinceStart()));
        if (model.offersCodes()) says.add(new Part.Another(model.another().get()));
        parts.show(says);
    }

    private static boolean isJoined(SyncStatus now) {
        return switch (now.contact()) {
            case NOT_SET_UP, SIGNING_IN -> false;
            case NOT_TRIED, CONNECTED, NO_CONNECTION, WORKING_OFFLINE -> true;
        };
    }

    private void addConflicts(List<Part> says) {
        if (model.conflicts().isEmpty()) return;
        says.add(new Part.Conflicts(model.conflicts().size()));
        for (var each : model.conflicts())
            says.add(new Part.ToSettle(each, what(each.kind(), each.caseId())));
    }

    private void addRefused(List<Part> says, SyncStatus now) {
        if (now.refused().isEmpty()) return;
        says.add(new Part.Refused());
        for (var each : now.refused())
            says.add(new Part.NotTaken(each, what(each.kind(), each.caseId())));
    }

    private Node lay(Part part) {
        return switch (part) {
            case Part.Standing(var contact) -> standing(contact);
            case Part.Clock(var difference) -> Banner.warn(difference);
            case Part.Hindrance(var kind) -> hindrance(kind);
            case Part.NotSignedIn(var why) -> Banner.problem(words.of("sync.joining", why));
            case Part.Line(var wordsOnly) -> line(wordsOnly);
            case Part.Joining(var answers) -> joining(answers);
            case Part.Another(var now) -> anotherLaptop(now);
            case Part.Conflicts(var count) -> Texts.section(words.text("sync.conflicts", count));
            case Part.ToSettle(var conflict, var what) -> card(conflict, what);
            case Part.Refused() -> Texts.section(words.text("sync.refused"));
            case Part.NotTaken(var item, var what) -> notTaken(item, what);
            case Part.Waiting waiting -> waiting(waiting);
            case Part.Papers papers -> papers(papers);
            case Part.Numbers numbers -> numbers(numbers);
        };
    }

    private Node standing(Contact contact) {
        var text = words.of("sync.contact", contact);
        return switch (contact) {
            case CONNECTED -> Banner.good(text).act(offline(true));
            case NOT_SET_UP, NOT_TRIED -> Banner.info(text);
            case SIGNING_IN -> Banner.info(text).act(stopJoining());
            case NO_CONNECTION -> Banner.warn(text).act(offline(true));
            case WORKING_OFFLINE -> Banner.info(text).act(offline(false));
        };
    }

    private Node joining(List<org.tyst.sync.Joining> answers) {
        var field = new Field(words.text("sync.code"), code).hint(words.text("sync.codeHint"));
        answers.forEach(answer -> field.error(words.of("sync.joining", answer)));
        var join =
                Command.named(words.text("sync.join"), () -> model.join(code.getText()))
                        .icon(Feather.LINK);
        return new Card(words.text("sync.joinTitle")).add(field, Buttons.row(Buttons.plain(join)));
    }

    private Node anotherLaptop(AnotherLaptop now) {
        var card =
                new Card(words.text("sync.anotherTitle"))
                        .add(Texts.body(words.text("sync.anotherText")));
        return switch (now) {
            case AnotherLaptop.NotAsked _ -> card.add(Buttons.row(Buttons.plain(makeCode())));
            case AnotherLaptop.Asked _ -> card.add(Texts.muted(words.text("sync.anotherMaking")));
            case AnotherLaptop.NoAnswer _ ->
                    card.add(
                            Banner.warn(words.text("sync.anotherNone")),
                            Buttons.row(Buttons.plain(makeCode())));
            case AnotherLaptop.Code(var text) ->
                    card.add(code(text), Buttons.row(Buttons.quiet(makeCode())));
        };
    }

    /** To be copied: a field, and the cursor goes there, because the button that was pressed is gone. */
    private Field code(String text) {
        var copied = new WritingLine(text);
        copied.setEditable(false);
        var field =
                new Field(words.text("sync.anotherCode"), copied)
                        .hint(words.text("sync.anotherCodeHint"))
                        .wide();
        Platform.runLater(field::enter);
        return field;
    }

    private Command makeCode() {
        return Command.named(words.text("sync.anotherMake"), model::makeCode).icon(Feather.KEY);
    }

    private Node card(Conflict conflict, String what) {
        var settle =
                Command.named(words.text("sync.settle"), () -> model.settle(conflict))
                        .icon(Feather.GIT_MERGE);
        var by = words.text("sync.conflictBy", conflict.mineBy(), conflict.theirsBy());
        return new Card(what).lit().act(settle).add(Texts.body(by));
    }

    private Node notTaken(RefusedItem item, String what) {
        return new Card(what).add(Texts.body(words.of("sync.refusal", item.reason())));
    }

    /** Of a case that is locked away not even its number is told. */
    private String what(Kind kind, CaseId id) {
        var named = words.of("sync.kind", kind);
        return model.title(id)
                .map(title -> words.text("sync.conflictOf", named, title))
                .orElse(words.text("sync.conflictLocked", named));
    }

    private String title(CaseId id) {
        return model.title(id).orElse(words.text("sync.lockedAway"));
    }

    /** As it reads now: a part whose cases were opened or locked away is made anew. */
    private List<String> titles(List<CaseId> ids) {
        return ids.stream().map(this::title).toList();
    }

    private Node waiting(Part.Waiting now) {
        var card = new Card(words.text("sync.waitingTitle"));
        if (now.cases().isEmpty())
            return card.add(
                    Texts.body(
                            words.text(now.papersWait() ? "sync.wordsSent" : "sync.nothingWaits")));
        var rows = new KeyValues();
        for (var each : now.cases())
            rows.add(
                    title(each.caseId()),
                    words.text("sync.waits", each.items(), moment(each.since())));
        return card.add(Texts.body(words.text("sync.safeHere")), rows);
    }

    private Part.Papers papers(SyncStatus now) {
        return new Part.Papers(
                now.papers(),
                titles(now.papers().stream().map(WaitingPapers::caseId).toList()),
                now.wordsOnly());
    }

    private Node papers(Part.Papers papers) {
        var rows = new KeyValues();
        for (var each : papers.cases()) {
            var title = title(each.caseId());
            if (each.toSend() > 0)
                rows.add(title, counted("sync.papersToSend", each.toSend(), each.bytesToSend()));
            if (each.toCome() > 0)
                rows.add(title, counted("sync.papersToCome", each.toCome(), each.bytesToCome()));
        }
        return new Card(words.text("sync.papersTitle"))
                .add(
                        Texts.body(
                                words.text(
                                        papers.later()
                                                ? "sync.papersWait"
                                                : "sync.papersAfterWords")),
                        rows);
    }

    private String counted(String key, int papers, long bytes) {
        return words.text(key, papers, Math.max(SMALLEST_SHOWN, bytes / MEGA));
    }

    /** How the line is, which no computer knows as surely as the person who pays for it. */
    private Node line(boolean wordsOnly) {
        var limited = new CheckBox(words.text("sync.limited"));
        limited.setSelected(wordsOnly);
        limited.setAccessibleHelp(words.text("sync.limitedHint"));
        limited.setOnAction(changed -> model.sendWordsOnly(limited.isSelected()));
        return new Card(words.text("sync.lineTitle"))
                .add(limited, Texts.muted(words.text("sync.limitedHint")));
    }

    /** What somebody here can do something about. */
    private static Optional<Trouble> hindrance(SyncStatus now) {
        return now.trouble()
                .filter(kind ->
                        switch (kind) {
                            case NETWORK_WANTS_SIGN_IN,
                                    PROXY_WANTS_SIGN_IN,
                                    PROXY_REFUSED,
                                    NOT_OUR_CENTRAL_RECORD,
                                    DEVICE_NOT_ACCEPTED,
                                    SIGN_IN_AGAIN ->
                                    now.contact() == Contact.NO_CONNECTION;
                            case NO_ANSWER,
                                    CENTRAL_RECORD_FAILED,
                                    CENTRAL_RECORD_PUT_BACK,
                                    NOT_UNDERSTOOD,
                                    STORE_FAILED ->
                                    false;
                        });
    }

    private Node numbers(Part.Numbers now) {
        var last = now.last().map(this::moment).orElse(words.text("sync.never"));
        var rows =
                new KeyValues()
                        .add(words.text("sync.lastContact"), last)
                        .add(words.text("sync.sent"), String.valueOf(now.counts().pushed()))
                        .add(words.text("sync.received"), String.valueOf(now.counts().pulled()));
        now.trouble()
                .ifPresent(kind ->
                        rows.add(words.text("sync.lastTrouble"), words.of("sync.trouble", kind)));
        return new Card(words.text("sync.numbersTitle")).add(rows);
    }

    private Command syncNow() {
        return Command.named(words.text("sync.now"), model::syncNow)
                .icon(Feather.REFRESH_CW)
                .enabledWhen(model.mayTry(), words.text("sync.cannotTry"))
                .runningWhile(model.busy());
    }

    private Node hindrance(Trouble kind) {
        var way = kind == Trouble.SIGN_IN_AGAIN ? signInAgain() : offline(true);
        return Banner.warn(words.of("sync.trouble", kind)).act(way);
    }

    private Command signInAgain() {
        return Command.named(words.text("sync.signInAgain"), model::signInAgain)
                .icon(Feather.LOG_IN);
    }

    private Command stopJoining() {
        return Command.named(words.text("sync.stopJoining"), model::stopJoining).icon(Feather.X);
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
