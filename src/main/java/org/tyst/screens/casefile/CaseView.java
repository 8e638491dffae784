package org.tyst.screens.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.CasePicture;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Leaving;
import org.tyst.screens.Place;
import org.tyst.screens.attachments.AttachmentRooms;
import org.tyst.screens.checks.ChecksSection;
import org.tyst.screens.chronology.ChronologySection;
import org.tyst.screens.outgoing.TakingOut;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Entry;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.SectionTabs;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.report.Papers;
import org.tyst.words.Words;

/** The page of a case: the header stays, the section below it scrolls. */
public final class CaseView extends BorderPane implements Leaving, Acts {

    /** The sections there are so far; the others come with their own pages. */
    static final List<CaseSection> SECTIONS =
            List.of(
                    CaseSection.OVERVIEW,
                    CaseSection.PEOPLE,
                    CaseSection.INTERVIEWS,
                    CaseSection.DOCUMENTS,
                    CaseSection.CHECKS,
                    CaseSection.CHRONOLOGY,
                    CaseSection.CONTESTED,
                    CaseSection.REPORTS,
                    CaseSection.SENT,
                    CaseSection.HISTORY);

    private final CaseViewModel model;
    private final Words words;
    private final Consumer<String> about;
    private final AttachmentRooms attachments;
    private final Papers papers;
    private final TakingOut out;
    private final ToCorrect toCorrect;
    private Page page;

    /** @param about is told whose case is open, for the bar above every page */
    public CaseView(
            CaseViewModel model,
            AttachmentRooms attachments,
            Papers papers,
            TakingOut out,
            ToCorrect toCorrect,
            Words words,
            Consumer<String> about) {
        this.model = model;
        this.attachments = attachments;
        this.papers = papers;
        this.out = out;
        this.toCorrect = toCorrect;
        this.words = words;
        this.about = about;
        this.page = new Page(words.text("case.opening"));
        model.shown().subscribe(this::show);
        sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(Window::focusedProperty)
                .subscribe(this::blurred);
    }

    @Override
    public void left() {
        model.maskAll();
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    private void blurred(Boolean focused) {
        if (Boolean.FALSE.equals(focused)) model.maskAll();
    }

    private void show(CaseViewModel.Shown shown) {
        page =
                switch (shown) {
                    case CaseViewModel.Shown.Opening opening ->
                            new Page(words.text("case.opening"));
                    case CaseViewModel.Shown.Gone gone -> gone();
                    case CaseViewModel.Shown.Over over -> over();
                    case CaseViewModel.Shown.Open open -> open(open);
                };
        setCenter(page);
        about.accept(model.about());
    }

    private Page gone() {
        return new Page(words.text("case.gone"))
                .add(
                        new EmptyPage(
                                Feather.FOLDER_MINUS,
                                words.text("case.gone"),
                                words.text("case.goneNext")));
    }

    private Page over() {
        return new Page(words.text("case.gone"))
                .add(
                        new EmptyPage(
                                Feather.LOCK,
                                words.text("opening.over"),
                                words.text("opening.overNext")));
    }

    private Page open(CaseViewModel.Shown.Open open) {
        var header = open.header();
        var tabs = tabs();
        var made =
                new Page(header.title())
                        .marks(marks(header))
                        .say(opened(header))
                        .say(late(open.pages().contents().openLate()))
                        .say(
                                Texts.strong(header.children()),
                                Texts.muted(header.next()),
                                tabs,
                                trouble());
        fill(made, open.pages());
        made.knowsNow(() -> tabs.commands(name -> words.text("shell.goTo", name)));
        tabs.sceneProperty().subscribe(() -> enter(tabs));
        return made;
    }

    private void fill(Page into, CasePages pages) {
        switch (model.section()) {
            case OVERVIEW -> new OverviewSection(model, words).fill(into, pages);
            case CHRONOLOGY ->
                    new ChronologySection(model.chronology(pages), words, this::toPaper).fill(into);
            case CHECKS -> new ChecksSection(model.checks(pages), words, pages.days()).fill(into);
            case PEOPLE -> new PeopleSection(model, words).fill(into, pages.people());
            case INTERVIEWS -> new InterviewsSection(model, words).fill(into, pages.happenings());
            case DOCUMENTS -> new DocumentsSection(model, attachments, words).fill(into);
            case CONTESTED -> new ContestedSection(model, words).fill(into, pages.happenings());
            case REPORTS -> new ReportsSection(model, toCorrect, words).fill(into, pages);
            case SENT -> new SentSection(model, papers, out, words).fill(into, pages.happenings());
            case HISTORY -> new HistorySection(model, words).fill(into, pages);
        }
    }

    private Node[] opened(CaseHeader header) {
        return header
                .openedUntil()
                .map(until -> Banner.warn(words.text("opening.banner", model.moment(until))))
                .stream()
                .toArray(Node[]::new);
    }

    private Node[] late(int count) {
        if (count == 0) return new Node[0];
        var look =
                Command.named(words.text("late.review"), () -> model.go(new Place.Late(model.id())))
                        .icon(Feather.INBOX);
        return new Node[] {Banner.warn(words.text("late.banner", count)).act(look)};
    }

    private Node[] marks(CaseHeader header) {
        return java.util.stream.Stream.of(
                        header.contested() > 0
                                ? Optional.of(Chip.of(words, Mark.CONTESTED, header.contested()))
                                : Optional.<Node>empty(),
                        header.confidential()
                                ? Optional.of(Chip.of(words, Mark.CONFIDENTIAL_DETAILS))
                                : Optional.<Node>empty(),
                        header.restricted()
                                ? Optional.of(Chip.of(words, Mark.RESTRICTED))
                                : Optional.<Node>empty(),
                        header.held()
                                ? Optional.of(Chip.of(words, Mark.HELD))
                                : Optional.<Node>empty())
                .flatMap(Optional::stream)
                .toArray(Node[]::new);
    }

    private SectionTabs<CaseSection> tabs() {
        var entries =
                SECTIONS.stream()
                        .map(section ->
                                Entry.of(section, words.of("shell.section", section), model::go))
                        .toList();
        return new SectionTabs<>(words.text("case.sections"), entries).at(model.section());
    }

    /** Whoever goes from section to section by keyboard stands where they went, not at the top of the window. */
    private static void enter(SectionTabs<CaseSection> tabs) {
        tabs.buttons().stream()
                .filter(ToggleButton::isSelected)
                .forEach(ToggleButton::requestFocus);
    }

    private Node trouble() {
        return Banner.problem("").saying(model.trouble()).shownWhen(model.trouble().isNotEmpty());
    }

    private void toPaper() {
        model.go(new Place.PicturePaper(model.id(), CasePicture.CHRONOLOGY));
    }
}
