package org.tyst.screens.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.Person;
import org.tyst.cases.Standing;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Wording;
import org.tyst.screens.parts.Command;
import org.tyst.words.Words;

/** What can be done by key with the statement that is being written. Who can have said it may change while the page is open. */
final class StatementActs {
    private static final int DIGITS = 9;
    private static final String SIC = "[sic]";
    private static final String GAP = "[…]";

    private final DraftModel draft;
    private final StatementList list;
    private final Terms terms;
    private final Words words;
    private final List<Person> children;

    StatementActs(DraftModel draft, StatementList list, Terms terms, List<Person> children) {
        this.draft = draft;
        this.list = list;
        this.terms = terms;
        this.words = terms.words();
        this.children = children;
    }

    List<Command> all() {
        var acts = new ArrayList<Command>();
        acts.add(StatementList.next(words, draft));
        acts.add(newLine());
        acts.addAll(speakers());
        acts.addAll(standings());
        acts.addAll(aboutChildren());
        acts.addAll(howItWasTold());
        acts.addAll(order());
        acts.addAll(moving());
        return acts;
    }

    private Command newLine() {
        return Command.named(
                        words.text("interview.newLine"),
                        () -> list.current().ifPresent(form -> form.insert("\n")))
                .answeredInside("Shift+Enter");
    }

    private List<Command> speakers() {
        var speakers = draft.speakers();
        return digits(speakers, this::speaker);
    }

    private Command speaker(int digit, Speaker speaker) {
        return Command.named(
                        words.text("interview.isSpeaker", speaker.name()),
                        () -> draft.speaks(speaker))
                .shortcut("Alt+" + digit);
    }

    private List<Command> standings() {
        return Arrays.stream(Standing.values()).map(this::standing).toList();
    }

    private Command standing(Standing standing) {
        return Command.named(
                        words.text("interview.isStanding", terms.of(standing)),
                        () -> draft.standsAs(standing))
                .shortcut(StandingBox.keys(terms, standing));
    }

    private List<Command> aboutChildren() {
        return digits(
                children,
                (digit, child) ->
                        Command.named(
                                        words.text("interview.isAbout", terms.child(child)),
                                        () -> concern(child))
                                .shortcut("Alt+Shift+" + digit));
    }

    private void concern(Person child) {
        var now = draft.order().now();
        now.concerns(child.id(), !now.children().contains(child.id()));
    }

    private List<Command> howItWasTold() {
        return List.of(
                act("otherWording", "Shortcut+Shift+W", this::changeWording),
                act("nowSaid", "Shortcut+T", this::stamp),
                form("toQuestion", "Shortcut+Shift+Q", form -> form.telling().question().enter()),
                form("toHearsay", "Shortcut+Shift+H", form -> form.telling().hearsay().enter()),
                form("toPrivate", "Shortcut+Shift+K", form -> form.telling().privately().enter()),
                form("toLanguage", "Shortcut+Shift+L", form -> form.telling().language().enter()),
                form("sic", "Shortcut+Shift+I", form -> form.insert(SIC)),
                form("gap", "Shortcut+Shift+E", form -> form.insert(GAP)),
                form("backToWords", "Shortcut+Shift+R", StatementForm::write));
    }

    private void changeWording() {
        var wording = draft.order().now().wording();
        wording.set(
                switch (wording.get()) {
                    case EXACT_WORDS -> Wording.SUMMARY;
                    case SUMMARY -> Wording.EXACT_WORDS;
                });
    }

    /** A second press is a later time: it was said again, or it was pressed too soon. */
    private void stamp() {
        draft.order().now().saidAt().set(Optional.of(terms.clock().instant()));
    }

    private List<Command> order() {
        return List.of(
                act("before", "Shortcut+Up", () -> draft.order().go(-1)).icon(Feather.CHEVRON_UP),
                act("after", "Shortcut+Down", () -> draft.order().go(1)).icon(Feather.CHEVRON_DOWN),
                form("split", "Shortcut+Shift+S", this::split).icon(Feather.SCISSORS),
                act("join", "Shortcut+Shift+J", this::join).icon(Feather.LINK_2),
                act("putBack", "Shortcut+Shift+B", draft::putBack).icon(Feather.CORNER_UP_LEFT));
    }

    private void split(StatementForm form) {
        if (draft.order().split(form.text().getCaretPosition()))
            list.current().ifPresent(rest -> rest.writeAt(0));
        else draft.notice(Notice.NOTHING_TO_SPLIT);
    }

    private void join() {
        var meeting = draft.order().join();
        meeting.ifPresentOrElse(
                at -> list.current().ifPresent(form -> form.writeAt(at)),
                () ->
                        draft.notice(
                                draft.order().isFirst()
                                        ? Notice.NOTHING_BEFORE
                                        : Notice.TOLD_DIFFERENTLY));
    }

    private List<Command> moving() {
        var now = draft.order().now();
        var number = list.number(now.id());
        return List.of(
                Command.named(
                                words.text("interview.takeOutNumber", number),
                                () -> draft.takeOut(now))
                        .icon(Feather.TRASH_2)
                        .shortcut("Shortcut+Shift+Delete"),
                Command.named(words.text("interview.moveUp", number), () -> move(now, -1))
                        .icon(Feather.ARROW_UP)
                        .answeredInside("Alt+Up"),
                Command.named(words.text("interview.moveDown", number), () -> move(now, 1))
                        .icon(Feather.ARROW_DOWN)
                        .answeredInside("Alt+Down"));
    }

    private void move(StatementModel statement, int steps) {
        draft.moveBy(statement, steps);
        list.write();
    }

    private Command act(String key, String keys, Runnable act) {
        return Command.named(words.text("interview." + key), act).shortcut(keys);
    }

    private Command form(String key, String keys, Consumer<StatementForm> act) {
        return act(key, keys, () -> list.current().ifPresent(act));
    }

    static <T> List<Command> digits(List<T> all, Numbered<T> made) {
        return IntStream.range(0, Math.min(DIGITS, all.size()))
                .mapToObj(place -> made.command(place + 1, all.get(place)))
                .toList();
    }

    interface Numbered<T> {
        Command command(int digit, T one);
    }
}
