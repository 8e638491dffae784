package org.tyst.screens.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The statements of a draft one after the other, and the one that is being written. There is always one to write in. */
final class StatementOrder {
    private final ObservableList<StatementModel> statements = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<StatementModel>> current =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<TakenOut>> takenOut =
            new SimpleObjectProperty<>(Optional.empty());
    private final Supplier<StatementModel> fresh;
    private final Supplier<StatementModel> first;

    /**
     * @param fresh makes one that says nothing yet
     * @param first makes the one that a page without any begins with
     */
    StatementOrder(
            List<StatementModel> written,
            Supplier<StatementModel> fresh,
            Supplier<StatementModel> first) {
        this.fresh = fresh;
        this.first = first;
        statements.setAll(written);
        if (statements.isEmpty()) statements.add(first.get());
        current.set(Optional.of(statements.getLast()));
    }

    /** Goes on to the next statement; an empty one is enough, so that Enter twice makes no two. */
    void next() {
        var place = place();
        if (statements.get(place).isBlank()) return;
        if (place + 1 == statements.size() || !statements.get(place + 1).isBlank())
            statements.add(place + 1, fresh.get().after(statements.get(place)));
        goTo(place + 1);
    }

    /** To the one before or after, as far as there are any. */
    void go(int steps) {
        goTo(Math.clamp(place() + steps, 0, statements.size() - 1));
    }

    /** Undo rather than confirm: {@link #putBack()}. */
    void takeOut(StatementModel statement) {
        var place = statements.indexOf(statement);
        if (place < 0) return;
        statements.remove(place);
        if (!statement.isBlank()) takenOut.set(Optional.of(new TakenOut(statement, place)));
        if (statements.isEmpty()) statements.add(first.get());
        goTo(Math.min(place, statements.size() - 1));
    }

    void putBack() {
        takenOut.get()
                .ifPresent(out -> {
                    statements.add(Math.min(out.place(), statements.size()), out.statement());
                    current.set(Optional.of(out.statement()));
                });
        takenOut.set(Optional.empty());
    }

    /** It keeps its id; the numbers on the page follow the order. */
    void moveBy(StatementModel statement, int steps) {
        var place = statements.indexOf(statement);
        var to = place + steps;
        if (place < 0 || to < 0 || to >= statements.size()) return;
        var order = new ArrayList<>(statements);
        order.remove(place);
        order.add(to, statement);
        statements.setAll(order);
    }

    /** What stands after the caret is a statement of its own from now on. There must be something on both sides of it. */
    boolean split(int caret) {
        var whole = now().words().get();
        var at = Math.clamp(caret, 0, whole.length());
        if (whole.substring(0, at).isBlank() || whole.substring(at).isBlank()) return false;
        var rest = now().split(fresh.get(), at);
        statements.add(place() + 1, rest);
        current.set(Optional.of(rest));
        return true;
    }

    /** With the one before. Answers where in it the two meet; nothing when they are not told alike, or it is the first. */
    Optional<Integer> join() {
        if (place() == 0) return Optional.empty();
        var before = statements.get(place() - 1);
        var joined = now();
        if (!before.isToldLike(joined)) return Optional.empty();
        var meeting = before.words().get().stripTrailing().length();
        before.join(joined);
        current.set(Optional.of(before));
        statements.remove(joined);
        return Optional.of(meeting);
    }

    /** Whole statements, put in after the one that is being written; one with nothing in it makes room for them. */
    void add(List<StatementModel> made) {
        if (made.isEmpty()) return;
        var blank = now().isBlank();
        var place = place() + (blank ? 0 : 1);
        if (blank) statements.remove(place());
        statements.addAll(place, made);
        current.set(Optional.of(made.getFirst()));
    }

    /** Behind all the others; where the last one is empty, in its place. */
    void append(StatementModel made) {
        goTo(statements.size() - 1);
        add(List.of(made));
    }

    /** Back to where it came from: it is not offered to be put back. */
    void withdraw(StatementModel statement) {
        takeOut(statement);
        takenOut.set(Optional.empty());
    }

    boolean isFirst() {
        return place() == 0;
    }

    StatementModel now() {
        return statements.get(place());
    }

    ObservableList<StatementModel> statements() {
        return statements;
    }

    ObjectProperty<Optional<StatementModel>> current() {
        return current;
    }

    ObjectProperty<Optional<TakenOut>> takenOut() {
        return takenOut;
    }

    private void goTo(int place) {
        current.set(Optional.of(statements.get(place)));
    }

    private int place() {
        var place = current.get().map(statements::indexOf).orElse(-1);
        return place < 0 ? statements.size() - 1 : place;
    }

    /** A statement that was taken out, and where it stood. */
    record TakenOut(StatementModel statement, int place) {}
}
