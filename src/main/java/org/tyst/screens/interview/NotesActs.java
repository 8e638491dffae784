package org.tyst.screens.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.Person;
import org.tyst.cases.Standing;
import org.tyst.interviews.Wording;
import org.tyst.screens.parts.Command;
import org.tyst.words.Words;

/** What can be done with the paragraph in hand, by the keys that do the same to a statement while somebody speaks. */
final class NotesActs {
    private final NotesModel notes;
    private final DraftModel draft;
    private final Supplier<Optional<NotesForm>> form;
    private final Terms terms;
    private final Words words;
    private final List<Person> children;

    NotesActs(
            NotesModel notes,
            DraftModel draft,
            Supplier<Optional<NotesForm>> form,
            Terms terms,
            List<Person> children) {
        this.notes = notes;
        this.draft = draft;
        this.form = form;
        this.terms = terms;
        this.words = terms.words();
        this.children = children;
    }

    Command confirm() {
        return Command.named(
                        words.text("notes.confirm"), () -> form.get().ifPresent(NotesForm::confirm))
                .icon(Feather.CHECK);
    }

    Command asBefore() {
        return Command.named(words.text("notes.asBefore"), notes::asBefore)
                .icon(Feather.REPEAT)
                .shortcut("Shortcut+D");
    }

    Command leaveOut() {
        return Command.named(words.text("notes.leaveOut"), notes::leaveOut)
                .icon(Feather.X)
                .shortcut("Shortcut+Shift+Delete");
    }

    Command join() {
        return Command.named(words.text("notes.join"), this::joinOrSay)
                .icon(Feather.LINK_2)
                .shortcut("Shortcut+Shift+J");
    }

    Command split() {
        return Command.named(
                        words.text("notes.split"), () -> form.get().ifPresent(NotesForm::split))
                .icon(Feather.SCISSORS)
                .shortcut("Shortcut+Shift+S");
    }

    Command back() {
        return Command.named(words.text("notes.back"), notes::back)
                .icon(Feather.CORNER_UP_LEFT)
                .shortcut("Shortcut+Shift+B");
    }

    /** Those that have no button of their own. */
    List<Command> byKey() {
        var all = new ArrayList<Command>();
        all.addAll(
                StatementActs.digits(
                        draft.speakers(),
                        (digit, who) ->
                                named(
                                        "isSpeaker",
                                        who.name(),
                                        "Alt+" + digit,
                                        hand -> notes.speaks(hand, who))));
        Arrays.stream(Standing.values())
                .map(standing ->
                        named(
                                "isStanding",
                                terms.of(standing),
                                StandingBox.keys(terms, standing),
                                hand -> notes.standsAs(hand, standing)))
                .forEach(all::add);
        all.addAll(
                StatementActs.digits(
                        children,
                        (digit, child) ->
                                named(
                                        "isAbout",
                                        terms.child(child),
                                        "Alt+Shift+" + digit,
                                        hand -> concern(hand.statement(), child))));
        all.add(named("otherWording", "", "Shortcut+Shift+W", NotesActs::changeWording));
        all.add(
                named(
                        "backToWords",
                        "",
                        "Shortcut+Shift+R",
                        hand -> form.get().ifPresent(NotesForm::write)));
        return all;
    }

    private void joinOrSay() {
        if (notes.soFar().get().left().size() > 1) notes.join();
        else notes.notice().set(Optional.of(Notice.NOTHING_AFTER));
    }

    private static void concern(StatementModel statement, Person child) {
        statement.concerns(child.id(), !statement.children().contains(child.id()));
    }

    private static void changeWording(NoteInHand hand) {
        var wording = hand.statement().wording();
        wording.set(
                switch (wording.get()) {
                    case EXACT_WORDS -> Wording.SUMMARY;
                    case SUMMARY -> Wording.EXACT_WORDS;
                });
    }

    private Command named(String key, String about, String keys, Consumer<NoteInHand> act) {
        return Command.named(
                        words.text("interview." + key, about),
                        () -> notes.inHand().get().ifPresent(act))
                .shortcut(keys);
    }
}
