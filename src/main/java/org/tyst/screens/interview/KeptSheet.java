package org.tyst.screens.interview;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.tyst.basics.Scratch;
import org.tyst.screens.parts.Sheet;
import org.tyst.work.Work;

/**
 * Everything that a sheet asks for. A lock loses nothing of it: whoever opens the same sheet again finds it as it was. Once the
 * sheet is answered or called off, it is forgotten. For a sheet of one line, {@link KeptLine}.
 */
public final class KeptSheet {
    private static final String NOTHING = "";

    private final KeptForm<Kept> kept;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Set<String> touched = new HashSet<>();
    private final String name;
    private final Scratch scratch;
    private final Work work;
    private Map<String, String> found = Map.of();
    private boolean filling;

    private record Kept(Map<String, String> fields) {}

    private record Cell(Supplier<String> told, Consumer<String> take) {}

    /** @param name after a dot, the id of what the sheet is about */
    public KeptSheet(String name, Scratch scratch, Clock clock, Work work) {
        this.name = name;
        this.scratch = scratch;
        this.work = work;
        kept = new KeptForm<>(name, this::asItStands, scratch, clock, work);
    }

    /** What is typed; of a date, as it is typed. */
    public KeptSheet words(String field, StringProperty typed) {
        return add(field, typed, new Cell(typed::get, typed::set));
    }

    public KeptSheet tick(String field, BooleanProperty on) {
        return add(
                field,
                on,
                new Cell(
                        () -> String.valueOf(on.get()),
                        text -> on.set(Boolean.parseBoolean(text))));
    }

    /** One of a few. What is no choice any more is not chosen. */
    public <T> KeptSheet choice(
            String field,
            Property<@Nullable T> chosen,
            Collection<T> all,
            Function<T, String> key) {
        return add(
                field,
                chosen,
                new Cell(
                        () -> Optional.ofNullable(chosen.getValue()).map(key).orElse(NOTHING),
                        text ->
                                all.stream()
                                        .filter(one -> key.apply(one).equals(text))
                                        .findFirst()
                                        .ifPresent(chosen::setValue)));
    }

    public void over(Sheet sheet) {
        over(sheet, () -> {});
    }

    /**
     * For a sheet that grows.
     *
     * @param whenFound makes room for what was kept, before it is filled in
     */
    public void over(Sheet sheet, Runnable whenFound) {
        sheet.keeps(kept::left, kept::done);
        work.inOrder(
                () -> KeptForm.find(scratch, name, Kept.class),
                before -> before.ifPresent(form -> fill(form, whenFound)));
    }

    /** Whether something was kept under this name. */
    public boolean holds(String field) {
        return found.containsKey(field);
    }

    private void fill(Kept form, Runnable whenFound) {
        found = form.fields();
        whenFound.run();
        cells.forEach(this::fill);
    }

    private void fill(String field, Cell cell) {
        var before = found.get(field);
        if (before == null || touched.contains(field)) return;
        filling = true;
        cell.take.accept(before);
        filling = false;
    }

    private KeptSheet add(String field, ObservableValue<?> value, Cell cell) {
        cells.put(field, cell);
        value.subscribe((before, now) -> changed(field));
        return this;
    }

    private void changed(String field) {
        if (filling) return;
        touched.add(field);
        kept.changed();
    }

    private Kept asItStands() {
        var fields = new LinkedHashMap<String, String>();
        cells.forEach((field, cell) -> fields.put(field, cell.told.get()));
        return new Kept(fields);
    }
}
