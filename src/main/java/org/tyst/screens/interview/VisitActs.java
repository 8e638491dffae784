package org.tyst.screens.interview;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tyst.interviews.Mode;
import org.tyst.interviews.PlaceType;
import org.tyst.interviews.SeenAlone;
import org.tyst.interviews.Told;
import org.tyst.screens.parts.Command;
import org.tyst.words.Words;

/** Who, how, when and what was explained, each by its name: nobody has to leave the words they are writing to say it. */
final class VisitActs {
    private final VisitModel visit;
    private final Terms terms;
    private final Words words;

    VisitActs(VisitModel visit, Terms terms) {
        this.visit = visit;
        this.terms = terms;
        this.words = terms.words();
    }

    List<Command> all() {
        return Stream.of(
                        times(),
                        present(),
                        each("isMode", Mode.values(), visit.mode()::set),
                        each("isPlace", PlaceType.values(), visit.place()::set),
                        each("isAlone", SeenAlone.values(), visit.seenAlone()::set),
                        each("isExplained", Told.values(), visit.told()::sayToAll))
                .flatMap(List::stream)
                .toList();
    }

    private List<Command> times() {
        return List.of(
                Command.named(words.text("interview.nowStarted"), visit.when()::startsNow),
                Command.named(words.text("interview.nowEnded"), visit.when()::endsNow),
                Command.named(words.text("interview.nowNotes"), visit.notes()::startsNow));
    }

    private List<Command> present() {
        return visit.people().entrySet().stream()
                .map(known ->
                        Command.named(
                                words.text("interview.isPresent", terms.person(known.getKey())),
                                () -> known.getValue().set(!known.getValue().get())))
                .toList();
    }

    private <T extends Enum<T>> List<Command> each(String key, T[] choices, Consumer<T> chosen) {
        return Arrays.stream(choices)
                .map(choice ->
                        Command.named(
                                words.text("interview." + key, terms.of(choice)),
                                () -> chosen.accept(choice)))
                .toList();
    }
}
