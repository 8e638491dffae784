package org.tyst.screens.today;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Tone;
import org.tyst.words.Words;

/** The day's page. Every row goes where the work is. */
public final class TodayView extends BorderPane implements Acts {

    private static final int ROWS_AT_A_TIME = 20;

    private final TodayViewModel model;
    private final DiarySaving diary;
    private final Words words;
    private Page page;

    public TodayView(TodayViewModel model, DiarySaving diary, Words words) {
        this.model = model;
        this.diary = diary;
        this.words = words;
        this.page = page();
        model.contents().subscribe(this::show);
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    private Page page() {
        return new Page(words.text("today.title")).describe(model.dayName());
    }

    private void show(Optional<TodayContents> contents) {
        page = page();
        contents.ifPresentOrElse(
                this::fill, () -> page.add(Meanwhile.reading(words.text("common.opening"))));
        setCenter(page);
    }

    private void fill(TodayContents contents) {
        if (!contents.anyCases()) page.add(noCases());
        else if (contents.isQuiet()) page.add(quiet());
        else busy(contents);
    }

    private Node noCases() {
        return new EmptyPage(
                Feather.FOLDER,
                words.text("today.noCases"),
                words.text("today.noCasesNext"),
                toCases());
    }

    private Node quiet() {
        return new EmptyPage(
                Feather.SUN, words.text("today.quiet"), words.text("today.quietNext"), toCases());
    }

    private Command toCases() {
        return Command.named(words.text("today.toCases"), model::goToCases).icon(Feather.FOLDER);
    }

    private void busy(TodayContents contents) {
        if (!model.knowsTheHolidays()) page.say(Banner.warn(words.text("today.holidaysEnd")));
        page.act(Command.named(words.text("today.saveDiary"), diary::save).icon(Feather.CALENDAR));
        page.say(DiaryBanner.of(diary, words));
        if (contents.waiting() > 0) page.add(waiting(contents.waiting()));
        addIfAny("late.today", contents.late());
        addIfAny("opening.today", contents.openings());
        addIfAny("today.tasks", contents.tasks());
        page.add(ahead(contents.days()));
        addIfAny("today.checks", contents.checks());
        addIfAny("today.drafts", contents.drafts());
        addIfAny("today.contests", contents.contests());
    }

    private Node waiting(int count) {
        return Banner.info(words.text("today.waiting", count))
                .act(
                        Command.named(words.text("today.toSync"), model::goToSync)
                                .icon(Feather.REFRESH_CW));
    }

    private Node ahead(List<TodayDay> days) {
        var card = new Card(words.text("today.ahead"));
        if (days.isEmpty()) card.add(Texts.muted(words.text("today.nothingAhead")));
        var list = new VBox();
        list.getStyleClass().add("gap-3");
        days.forEach(day -> list.getChildren().add(day(day)));
        return card.add(list);
    }

    private Node day(TodayDay day) {
        var head =
                Buttons.flow(
                        Texts.strong(day.name()),
                        new Chip(day.away(), day.late() ? Tone.BAD : Tone.NEUTRAL));
        var box = new VBox(head);
        box.getStyleClass().add("gap-1");
        day.rows().forEach(row -> box.getChildren().add(row(row)));
        return box;
    }

    private void addIfAny(String title, List<TodayRow> rows) {
        if (rows.isEmpty()) return;
        var card = new Card(words.text(title));
        page.add(card);
        addTo(card, rows);
    }

    /** The first few, and the next when they are asked for: somebody who leaves everything open has thousands. */
    private void addTo(Card card, List<TodayRow> rows) {
        var now = rows.subList(0, Math.min(ROWS_AT_A_TIME, rows.size()));
        var later = rows.subList(now.size(), rows.size());
        card.addAll(now.stream().map(this::row).toList());
        if (!later.isEmpty()) card.add(more(card, later));
    }

    private Node more(Card card, List<TodayRow> later) {
        var place = new VBox();
        var next =
                Command.named(
                                words.text("today.more", later.size()),
                                () -> {
                                    card.getChildren().remove(place);
                                    addTo(card, later);
                                })
                        .icon(Feather.CHEVRON_DOWN);
        place.getChildren().add(Buttons.quiet(next));
        return place;
    }

    private Node row(TodayRow row) {
        var link = Buttons.link(Command.named(row.what(), () -> model.go(row)));
        link.setGraphic(Texts.icon(icon(row.kind())));
        link.setAccessibleText(String.join(". ", row.what(), row.detail(), row.when()));
        var title = Buttons.flow(link);
        if (row.late()) title.getChildren().add(Chip.of(words, Mark.OVERDUE));
        var box = new VBox(title, Texts.muted(row.detail()));
        if (!row.when().isBlank()) box.getChildren().add(Texts.small(row.when()));
        return box;
    }

    private static Ikon icon(TodayRow.Kind kind) {
        return switch (kind) {
            case HEARING -> Feather.CALENDAR;
            case REPORT_DUE -> Feather.SEND;
            case INTERVIEW_DRAFT -> Feather.EDIT_3;
            case REPORT_DRAFT -> Feather.FILE_TEXT;
            case CONTEST -> Feather.ALERT_TRIANGLE;
            case LATE -> Feather.INBOX;
            case OPENED -> Feather.UNLOCK;
            case TASK -> Feather.FLAG;
            case CHECK -> Feather.CHECK_SQUARE;
        };
    }
}
